const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** The entities of HTML 4. */
export const entityNames: ReadonlySet<string> = set(
  'AElig Aacute Acirc Agrave Alpha Aring Atilde Auml Beta Ccedil Chi Dagger Delta ETH Eacute Ecirc ' +
    'Egrave Epsilon Eta Euml Gamma Iacute Icirc Igrave Iota Iuml Kappa Lambda Mu Ntilde Nu OElig Oacute ' +
    'Ocirc Ograve Omega Omicron Oslash Otilde Ouml Phi Pi Prime Psi Rho Scaron Sigma THORN Tau Theta ' +
    'Uacute Ucirc Ugrave Upsilon Uuml Xi Yacute Yuml Zeta aacute acirc acute aelig agrave alefsym alpha ' +
    'amp and ang aring asymp atilde auml bdquo beta brvbar bull cap ccedil cedil cent chi circ clubs cong ' +
    'copy crarr cup curren dArr dagger darr deg delta diams divide eacute ecirc egrave empty emsp ensp ' +
    'epsilon equiv eta eth euml euro exist fnof forall frac12 frac14 frac34 frasl gamma ge gt hArr harr ' +
    'hearts hellip iacute icirc iexcl igrave image infin int iota iquest isin iuml kappa lArr lambda lang ' +
    'laquo larr lceil ldquo le lfloor lowast loz lrm lsaquo lsquo lt macr mdash micro middot minus mu ' +
    'nabla nbsp ndash ne ni not notin nsub ntilde nu oacute ocirc oelig ograve oline omega omicron oplus ' +
    'or ordf ordm oslash otilde otimes ouml para part permil perp phi pi piv plusmn pound prime prod prop ' +
    'psi quot rArr radic rang raquo rarr rceil rdquo real reg rfloor rho rlm rsaquo rsquo sbquo scaron ' +
    'sdot sect shy sigma sigmaf sim spades sub sube sum sup sup1 sup2 sup3 supe szlig tau there4 theta ' +
    'thetasym thinsp thorn tilde times trade uArr uacute uarr ucirc ugrave uml upsih upsilon uuml weierp ' +
    'xi yacute yen yuml zeta zwj zwnj',
);

/** Tags of HTML that nobody minds in the notes of an episode. */
export const harmlessTags: ReadonlySet<string> = set(
  'a abbr acronym address area article aside audio b bdi big blockquote br button canvas caption center ' +
    'cite code col colgroup command data datagrid datalist dd del details dfn dialog dir div dl dt em ' +
    'eventsource fieldset figcaption figure footer font form header h1 h2 h3 h4 h5 h6 hgroup hr i img ' +
    'input ins kbd label legend li m main map mark menu meter nav ol output optgroup option p picture pre ' +
    'progress q rp rt ruby s samp section select small source span strike strong sub summary sup table ' +
    'tbody td template textarea time tfoot th thead tr track tt u ul var video noscript wbr',
);

/** Tags of HTML that load, run or change what is not theirs: the validator of the W3C warns of them. */
export const riskyTags: ReadonlySet<string> = set(
  'applet base basefont bdo body comment embed frame frameset head html iframe isindex link listing ' +
    'meta noframes object param plaintext script slot style title xmp',
);

/** All tags of HTML. */
export const htmlTags: ReadonlySet<string> = new Set([...harmlessTags, ...riskyTags]);

/** Attributes of HTML that nobody minds. */
export const harmlessAttributes: ReadonlySet<string> = set(
  'abbr accept accept-charset accesskey action align allow allowfullscreen allowpaymentrequest alt as ' +
    'autoplay autocapitalize autocomplete autofocus axis background balance bgcolor bgproperties border ' +
    'bordercolor bordercolordark bordercolorlight bottompadding cellpadding cellspacing ch challenge char ' +
    'charoff choff charset checked cite class clear color cols colspan compact contenteditable coords ' +
    'crossorigin data datafld datapagesize datasrc datetime decoding default delay dir dirname disabled ' +
    'download draggable dynsrc enctype end enterkeyhint face for form formenctype frame galleryimg gutter ' +
    'headers height hidefocus hidden high href hreflang hspace icon id inputmode is ismap itemid itemprop ' +
    'itemref itemscope itemtype kind keytype label lang leftspacing loading list longdesc loop loopcount ' +
    'loopend loopstart low lowsrc max maxlength media method min minlength multiple muted name nohref ' +
    'nonce noshade nowrap open optimum pattern ping placeholder playsinline point-size poster preload ' +
    'prompt pqg radiogroup readonly referrerpolicy rel repeat-max repeat-min replace required rev ' +
    'reversed rightspacing rows rowspan rules scope selected shape size sizes span spellcheck src srclang ' +
    'srcset start step style summary suppress tabindex target template title toppadding translate type ' +
    'unselectable usemap urn valign value variable volume vspace vrml width wrap xml:lang xmlns',
);

/** Properties of CSS that cannot take text out of its place. */
export const harmlessProperties: ReadonlySet<string> = set(
  'azimuth background background-color border border-bottom border-bottom-color border-bottom-style ' +
    'border-bottom-width border-collapse border-color border-left border-left-color border-left-style ' +
    'border-left-width border-right border-right-color border-right-style border-right-width border-spacing ' +
    'border-style border-top border-top-color border-top-style border-top-width border-width ' +
    'clear color cursor direction display elevation float font font-family font-size font-style font-variant ' +
    'font-weight height letter-spacing line-height list-style-type margin margin-bottom margin-left ' +
    'margin-right margin-top overflow padding padding-bottom padding-left padding-right padding-top ' +
    'pause pause-after pause-before pitch pitch-range richness speak speak-header speak-numeral speak-punctuation ' +
    'speech-rate stress text-align text-decoration text-indent unicode-bidi vertical-align ' +
    'voice-family volume white-space width',
);

/** Words that are common in the values of such properties. */
export const harmlessKeywords: ReadonlySet<string> = set(
  'aqua auto black block blue bold both bottom brown center collapse dashed dotted fuchsia gray green ' +
    '!important italic left lime maroon medium none navy normal nowrap olive pointer purple red right ' +
    'solid silver teal top transparent underline white yellow',
);
