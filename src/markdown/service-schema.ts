import { chatProtocols } from '../feed/chat.ts';
import { serviceSlugs } from '../feed/service-block.ts';
import { field, flag, mapping, oneOrMore, suggested, text, textOr } from './fields.ts';

const services = () => oneOrMore(suggested(...serviceSlugs), 'a list of services');

/** Where the show is not to be found. */
export const showBlock = () =>
  field(
    textOr(
      mapping(
        {
          apple: field(flag(), 'Hide it in Apple Podcasts.', true),
          all: field(flag(), 'Hide it in all services that ask the feed (podcast:block).', true),
          services: field(services(), 'Hide it in these services.', ['amazon', 'youtube']),
          except: field(services(), 'These may have it although all others may not.', ['podcastindex']),
        },
        'true or false, or a mapping with services',
      ),
      'true or false, or a mapping with services',
      flag(),
    ),
    'Hide it in Apple Podcasts: true. Other services are named in a mapping.',
    false,
    { all: true, except: ['podcastindex'] },
  );

export const podping = () =>
  field(
    textOr(
      mapping(
        {
          usesPodping: field(flag(), 'Whether changes of the feed are announced over podping.', true),
          hiveAccounts: field(
            oneOrMore(text(), 'a list of accounts'),
            'Accounts of Hive that announce them; those of others are to be ignored.',
            ['podcastindex'],
          ),
        },
        'true or false, or a mapping with usesPodping',
      ),
      'true or false, or a mapping with usesPodping',
      flag(),
    ),
    'Whether changes of the feed are announced over podping; your host has to do it.',
    true,
  );

export const chat = () =>
  field(
    mapping(
      {
        server: field(text(), 'Host of the room, without https://.', 'chat.example.com'),
        protocol: field(suggested(...chatProtocols), 'How apps talk to it.', 'matrix'),
        accountId: field(text(), 'Your account there.', '@desk:chat.example.com'),
        space: field(text(), 'Name of the room.', '#show:chat.example.com'),
      },
      'a mapping with server and protocol',
    ),
    'Room in which listeners talk.',
    { server: 'chat.example.com', protocol: 'matrix', space: '#show:chat.example.com' },
  );
