import { epAuthorFormat } from './catalogue/ep-author-format.ts';
import { epBlockActive } from './catalogue/ep-block-active.ts';
import { epDescriptionCut } from './catalogue/ep-description-cut.ts';
import { epDescriptionMissing } from './catalogue/ep-description-missing.ts';
import { epDescriptionRelativeUrl } from './catalogue/ep-description-relative-url.ts';
import { epDescriptionShort } from './catalogue/ep-description-short.ts';
import { epDescriptionUnsafe } from './catalogue/ep-description-unsafe.ts';
import { epExplicitValue } from './catalogue/ep-explicit-value.ts';
import { epGuidChanged } from './catalogue/ep-guid-changed.ts';
import { epGuidDuplicate } from './catalogue/ep-guid-duplicate.ts';
import { epGuidIsMediaUrl } from './catalogue/ep-guid-is-media-url.ts';
import { epGuidReused } from './catalogue/ep-guid-reused.ts';
import { epGuidWeak } from './catalogue/ep-guid-weak.ts';
import { epItunesTitleNumber } from './catalogue/ep-itunes-title-number.ts';
import { epLinkDuplicate } from './catalogue/ep-link-duplicate.ts';
import { epLinkInvalid } from './catalogue/ep-link-invalid.ts';
import { epNumberDuplicate } from './catalogue/ep-number-duplicate.ts';
import { epNumberGap } from './catalogue/ep-number-gap.ts';
import { epNumberInvalid } from './catalogue/ep-number-invalid.ts';
import { epNumberMissingSerial } from './catalogue/ep-number-missing-serial.ts';
import { epNumberPartial } from './catalogue/ep-number-partial.ts';
import { epPlaceholderText } from './catalogue/ep-placeholder-text.ts';
import { epPubdateAncient } from './catalogue/ep-pubdate-ancient.ts';
import { epPubdateChanged } from './catalogue/ep-pubdate-changed.ts';
import { epPubdateDuplicate } from './catalogue/ep-pubdate-duplicate.ts';
import { epPubdateFormat } from './catalogue/ep-pubdate-format.ts';
import { epPubdateMissing } from './catalogue/ep-pubdate-missing.ts';
import { epPubdateOrder } from './catalogue/ep-pubdate-order.ts';
import { epSeasonGap } from './catalogue/ep-season-gap.ts';
import { epSeasonInvalid } from './catalogue/ep-season-invalid.ts';
import { epSeasonPartial } from './catalogue/ep-season-partial.ts';
import { epSlugInvalid } from './catalogue/ep-slug-invalid.ts';
import { epTitleCaps } from './catalogue/ep-title-caps.ts';
import { epTitleDuplicate } from './catalogue/ep-title-duplicate.ts';
import { epTitleHtml } from './catalogue/ep-title-html.ts';
import { epTitleMissing } from './catalogue/ep-title-missing.ts';
import { epTitleNumber } from './catalogue/ep-title-number.ts';
import { epTitleShowName } from './catalogue/ep-title-show-name.ts';
import { epTitleTooLong } from './catalogue/ep-title-too-long.ts';
import { epTypeInvalid } from './catalogue/ep-type-invalid.ts';
import { epTypeTrailerLong } from './catalogue/ep-type-trailer-long.ts';
import { epTypeUnmarkedTrailer } from './catalogue/ep-type-unmarked-trailer.ts';
import { mediaBitrateLow } from './catalogue/media-bitrate-low.ts';
import { mediaDurationFormat } from './catalogue/media-duration-format.ts';
import { mediaDurationMismatch } from './catalogue/media-duration-mismatch.ts';
import { mediaDurationMissing } from './catalogue/media-duration-missing.ts';
import { mediaDurationZero } from './catalogue/media-duration-zero.ts';
import { mediaEnclosureMissing } from './catalogue/media-enclosure-missing.ts';
import { mediaFileDamaged } from './catalogue/media-file-damaged.ts';
import { mediaFileMissing } from './catalogue/media-file-missing.ts';
import { mediaFileSignature } from './catalogue/media-file-signature.ts';
import { mediaFileTruncated } from './catalogue/media-file-truncated.ts';
import { mediaFileUnreadable } from './catalogue/media-file-unreadable.ts';
import { mediaHlsEnclosure } from './catalogue/media-hls-enclosure.ts';
import { mediaLengthMismatch } from './catalogue/media-length-mismatch.ts';
import { mediaLengthMissing } from './catalogue/media-length-missing.ts';
import { mediaLengthZero } from './catalogue/media-length-zero.ts';
import { mediaPathOutside } from './catalogue/media-path-outside.ts';
import { mediaSamplerate } from './catalogue/media-samplerate.ts';
import { mediaSizeLarge } from './catalogue/media-size-large.ts';
import { mediaTypeMismatch } from './catalogue/media-type-mismatch.ts';
import { mediaTypeNonstandard } from './catalogue/media-type-nonstandard.ts';
import { mediaTypeUnknown } from './catalogue/media-type-unknown.ts';
import { mediaUrlDuplicate } from './catalogue/media-url-duplicate.ts';
import { mediaUrlExtension } from './catalogue/media-url-extension.ts';
import { mediaUrlInvalid } from './catalogue/media-url-invalid.ts';
import { mediaUrlNotHttps } from './catalogue/media-url-not-https.ts';
import { mediaVbrNoHeader } from './catalogue/media-vbr-no-header.ts';
import { pmiSideUnknown } from './catalogue/pmi-side-unknown.ts';
import type { Rule } from './rule.ts';

/** Every rule there is, by id. This list is written by its test. */
export const rules: readonly Rule[] = [
  epAuthorFormat,
  epBlockActive,
  epDescriptionCut,
  epDescriptionMissing,
  epDescriptionRelativeUrl,
  epDescriptionShort,
  epDescriptionUnsafe,
  epExplicitValue,
  epGuidChanged,
  epGuidDuplicate,
  epGuidIsMediaUrl,
  epGuidReused,
  epGuidWeak,
  epItunesTitleNumber,
  epLinkDuplicate,
  epLinkInvalid,
  epNumberDuplicate,
  epNumberGap,
  epNumberInvalid,
  epNumberMissingSerial,
  epNumberPartial,
  epPlaceholderText,
  epPubdateAncient,
  epPubdateChanged,
  epPubdateDuplicate,
  epPubdateFormat,
  epPubdateMissing,
  epPubdateOrder,
  epSeasonGap,
  epSeasonInvalid,
  epSeasonPartial,
  epSlugInvalid,
  epTitleCaps,
  epTitleDuplicate,
  epTitleHtml,
  epTitleMissing,
  epTitleNumber,
  epTitleShowName,
  epTitleTooLong,
  epTypeInvalid,
  epTypeTrailerLong,
  epTypeUnmarkedTrailer,
  mediaBitrateLow,
  mediaDurationFormat,
  mediaDurationMismatch,
  mediaDurationMissing,
  mediaDurationZero,
  mediaEnclosureMissing,
  mediaFileDamaged,
  mediaFileMissing,
  mediaFileSignature,
  mediaFileTruncated,
  mediaFileUnreadable,
  mediaHlsEnclosure,
  mediaLengthMismatch,
  mediaLengthMissing,
  mediaLengthZero,
  mediaPathOutside,
  mediaSamplerate,
  mediaSizeLarge,
  mediaTypeMismatch,
  mediaTypeNonstandard,
  mediaTypeUnknown,
  mediaUrlDuplicate,
  mediaUrlExtension,
  mediaUrlInvalid,
  mediaUrlNotHttps,
  mediaVbrNoHeader,
  pmiSideUnknown,
];

export const ruleIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id));
