/** Leads, subjects and turns make 50 × 50 × 50 titles, so that no two of 100,000 episodes share one. */
export const leads = lines(`
Rethinking|Rescuing|Repairing|Measuring|Pruning|Funding|Staffing|Defending|Explaining|Questioning
Simplifying|Reviewing|Closing|Opening|Planning|Pausing|Restarting|Outgrowing|Teaching|Sharing
Merging|Splitting|Naming|Steering|Trusting|Auditing|Budgeting|Celebrating|Charting|Coaching
Delegating|Designing|Escalating|Estimating|Facing|Forecasting|Governing|Hosting|Inheriting|Keeping
Launching|Leading|Learning from|Mapping|Navigating|Negotiating|Observing|Owning|Prioritising|Retiring
`);

export const subjects = lines(`
the portfolio|R&D budgets|the steering board|risk registers|a late rollout|the change log|the façade rebuild
the Zürich office|status reports|the “quick win”|the intake form|a naïve forecast|the résumé pile|Q&A sessions
the backlog|the smörgåsbord of tools|vendor contracts|the lessons log|Größenwahn|a São Paulo launch
the kick-off|the benefits case|the data migration|AT&T-sized programmes|the critical path|the café test
the project charter|a résumé-driven design|the coöperation pact|stage gates|the stakeholder map|the Übergabe
quiet sponsors|the resource plan|earned value|the déjà vu project|M&A integration|the handover|the matrix
the Łódź pilot|team health|scope <-> budget|the war room|the 改善 board|the roadmap|the operating model
the Malmö reorganisation|the capacity wall|the decision log|the PMO itself
`);

export const turns = lines(`
with a small team|before the audit|after the merger|in a hurry|without drama|on a shoestring|across time zones
when cost > value|for sceptics|the slow way|à la carte|in public|behind the scenes|under pressure|from scratch
at scale|with “soft” skills|by the book|off the record|without a plan|over coffee|in plain words|beyond the hype
through the summer|against the clock|with no mandate|for beginners|in the Großkonzern|on a Friday|with honest numbers
when trust < speed|between two reorganisations|before breakfast|for the board|the Nordic way – slowly|in hindsight
with a new sponsor|after the headlines|and the aftermath|without heroes|with less paper|for introverts
in three cultures|vis-à-vis the business|as a habit|year after year|like a gardener|to the finish|twice over|& back
`);

export const people = lines(`
Amara Okafor|Björn Håkansson|Chloé Dubois|Dmitri Sokolov|Eilidh MacRae|Fatima Zahra|Grzegorz Wójcik|Hannah Weiß
Ignacio Núñez|Jia Wei|Katarína Nováková|Liam O’Connor|Mei Tanaka|Nadia Rahman|Olu Adeyemi|Priya Raman
Quentin Moreau|Rosa Delgado|Sofía Ibáñez|Tomás Ferreira|Ursula Brandt|Václav Dvořák|Wanda Kowalska|Yusuf Demir
`);

export const tags = lines(
  'portfolio|governance|risk|leadership|budget|change|benefits|résumé|stakeholders|agile|hybrid|reporting',
);

/** Sentences of show notes. `*`, backquotes, links and so on are Markdown and mean what they say. */
export const sentences = lines(`
A plan is a promise made in *pencil*, and the eraser belongs to everybody at the table.|The team had **four weeks**, a borrowed room and one very patient sponsor.
“We kept the meeting,” she says, “and dropped the slides” – nobody has asked for them since.|Half of the requests in the intake form turned out to be the same request in different words.
You will hear how [a one-page charter](https://notes.example.com/charter) replaced a folder of forms nobody read.|When cost < value and time > money, the usual scorecard gives the wrong answer, every time.
The status column in \`portfolio.csv\` had seven shades of green; today it has *two colours and a date*.|Nobody resists change as such; people resist **being changed**, which is a different meeting.
The office in Zürich tried it first, the office in São Paulo did it better, and both wrote it down.|There is a difference between a risk that is *registered* and a risk that somebody **owns**.
The full method is in [the working paper](https://papers.example.com/prioritising?from=notes&issue=pmo "Working paper"), and it is shorter than its title.|Ask three sponsors what the programme is for; if you get three answers, you have found your first task.
Set \`wip_limit = 3\` for a month and watch what happens to the queue before you argue about it.|Naïve forecasts beat careful ones surprisingly often, because careful ones are *negotiated*.
The R&D portfolio lost a third of its projects and, within a year, doubled what it finished.|Earned value is a fine servant – it counts what was done – and a poor storyteller.
Lessons were learned, filed and forgotten until [somebody read them aloud](https://notes.example.com/read-aloud) at the next kick-off.|It took one honest slide, a long silence and *a great deal of coffee*.
`);

export const links = lines(`
The decision log template|A reading list for new sponsors|Benefits mapping on one page|The café test, step by step
How to close a project kindly|Notes on R&D governance|A glossary – German & English|The talk behind this episode
`);

export const quotes = lines(`
Slow is smooth, and smooth is what the customer remembers.|If everything is a priority, the list is only a diary.
We did not lack resources; we lacked *endings*.|Größe ist kein Ziel – it is what is left when the goal is met.
`);

/** @param {string} text */
function lines(text) {
  return text
    .split(/[|\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
