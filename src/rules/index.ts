import { artAlpha } from './catalogue/art-alpha.ts';
import { artColorspace } from './catalogue/art-colorspace.ts';
import { artColorspaceReduced } from './catalogue/art-colorspace-reduced.ts';
import { artEpisodeSameAsShow } from './catalogue/art-episode-same-as-show.ts';
import { artExif } from './catalogue/art-exif.ts';
import { artExtension } from './catalogue/art-extension.ts';
import { artExtensionMismatch } from './catalogue/art-extension-mismatch.ts';
import { artFileDamaged } from './catalogue/art-file-damaged.ts';
import { artFileMissing } from './catalogue/art-file-missing.ts';
import { artFileSize } from './catalogue/art-file-size.ts';
import { artFormat } from './catalogue/art-format.ts';
import { artNot3000 } from './catalogue/art-not-3000.ts';
import { artNotSquare } from './catalogue/art-not-square.ts';
import { artTooLarge } from './catalogue/art-too-large.ts';
import { artTooSmall } from './catalogue/art-too-small.ts';
import { artUrlInvalid } from './catalogue/art-url-invalid.ts';
import { artUrlNotHttps } from './catalogue/art-url-not-https.ts';
import { chapBeyondEnd } from './catalogue/chap-beyond-end.ts';
import { chapFirstNotZero } from './catalogue/chap-first-not-zero.ts';
import { chapJsonInvalid } from './catalogue/chap-json-invalid.ts';
import { chapOrder } from './catalogue/chap-order.ts';
import { chapStartInvalid } from './catalogue/chap-start-invalid.ts';
import { chapTitleMissing } from './catalogue/chap-title-missing.ts';
import { chapTooFew } from './catalogue/chap-too-few.ts';
import { chapUrlNotHttps } from './catalogue/chap-url-not-https.ts';
import { epAuthorFormat } from './catalogue/ep-author-format.ts';
import { epBlockActive } from './catalogue/ep-block-active.ts';
import { epCategoryCase } from './catalogue/ep-category-case.ts';
import { epCategoryLegacy } from './catalogue/ep-category-legacy.ts';
import { epCategoryMissing } from './catalogue/ep-category-missing.ts';
import { epCategoryUndeclared } from './catalogue/ep-category-undeclared.ts';
import { epCategoryUnknown } from './catalogue/ep-category-unknown.ts';
import { epContentBeforeDescription } from './catalogue/ep-content-before-description.ts';
import { epDescriptionCut } from './catalogue/ep-description-cut.ts';
import { epDescriptionMissing } from './catalogue/ep-description-missing.ts';
import { epDescriptionRelativeUrl } from './catalogue/ep-description-relative-url.ts';
import { epDescriptionShort } from './catalogue/ep-description-short.ts';
import { epDescriptionUnsafe } from './catalogue/ep-description-unsafe.ts';
import { epExplicitValue } from './catalogue/ep-explicit-value.ts';
import { epFieldType } from './catalogue/ep-field-type.ts';
import { epGuidChanged } from './catalogue/ep-guid-changed.ts';
import { epGuidDuplicate } from './catalogue/ep-guid-duplicate.ts';
import { epGuidIsMediaUrl } from './catalogue/ep-guid-is-media-url.ts';
import { epGuidPermalink } from './catalogue/ep-guid-permalink.ts';
import { epGuidPermalinkCase } from './catalogue/ep-guid-permalink-case.ts';
import { epGuidReused } from './catalogue/ep-guid-reused.ts';
import { epGuidWeak } from './catalogue/ep-guid-weak.ts';
import { epGuidWhitespace } from './catalogue/ep-guid-whitespace.ts';
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
import { epPubdateWeekday } from './catalogue/ep-pubdate-weekday.ts';
import { epPubdateZone } from './catalogue/ep-pubdate-zone.ts';
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
import { epUnknownField } from './catalogue/ep-unknown-field.ts';
import { fileEncoding } from './catalogue/file-encoding.ts';
import { fileFrontMatterLanguage } from './catalogue/file-front-matter-language.ts';
import { fileFrontMatterLate } from './catalogue/file-front-matter-late.ts';
import { fileFrontMatterMissing } from './catalogue/file-front-matter-missing.ts';
import { fileFrontMatterUnclosed } from './catalogue/file-front-matter-unclosed.ts';
import { fileIgnoreReason } from './catalogue/file-ignore-reason.ts';
import { fileIgnoreUnknown } from './catalogue/file-ignore-unknown.ts';
import { fileIgnoreUnused } from './catalogue/file-ignore-unused.ts';
import { fileLimit } from './catalogue/file-limit.ts';
import { fileLockInvalid } from './catalogue/file-lock-invalid.ts';
import { fileUnreadable } from './catalogue/file-unreadable.ts';
import { fileYamlDuplicateKey } from './catalogue/file-yaml-duplicate-key.ts';
import { fileYamlFeature } from './catalogue/file-yaml-feature.ts';
import { fileYamlNotAMapping } from './catalogue/file-yaml-not-a-mapping.ts';
import { fileYamlSyntax } from './catalogue/file-yaml-syntax.ts';
import { fileYamlUnquoted } from './catalogue/file-yaml-unquoted.ts';
import { mediaBitrateLow } from './catalogue/media-bitrate-low.ts';
import { mediaDurationFormat } from './catalogue/media-duration-format.ts';
import { mediaDurationMismatch } from './catalogue/media-duration-mismatch.ts';
import { mediaDurationMissing } from './catalogue/media-duration-missing.ts';
import { mediaDurationZero } from './catalogue/media-duration-zero.ts';
import { mediaEnclosureMissing } from './catalogue/media-enclosure-missing.ts';
import { mediaEnclosureMultiple } from './catalogue/media-enclosure-multiple.ts';
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
import { nsAttributeMissing } from './catalogue/ns-attribute-missing.ts';
import { nsAttributeUnknown } from './catalogue/ns-attribute-unknown.ts';
import { nsChaptersMultiple } from './catalogue/ns-chapters-multiple.ts';
import { nsChaptersType } from './catalogue/ns-chapters-type.ts';
import { nsFundingUrl } from './catalogue/ns-funding-url.ts';
import { nsGuidChanged } from './catalogue/ns-guid-changed.ts';
import { nsGuidFormat } from './catalogue/ns-guid-format.ts';
import { nsGuidNotV5 } from './catalogue/ns-guid-not-v5.ts';
import { nsImagesDeprecated } from './catalogue/ns-images-deprecated.ts';
import { nsLicenseUnknown } from './catalogue/ns-license-unknown.ts';
import { nsLocationCountry } from './catalogue/ns-location-country.ts';
import { nsLocationGeo } from './catalogue/ns-location-geo.ts';
import { nsLocationOsm } from './catalogue/ns-location-osm.ts';
import { nsLocationRel } from './catalogue/ns-location-rel.ts';
import { nsLockedOwner } from './catalogue/ns-locked-owner.ts';
import { nsMediumUnknown } from './catalogue/ns-medium-unknown.ts';
import { nsPersonGroupMismatch } from './catalogue/ns-person-group-mismatch.ts';
import { nsPersonGroupUnknown } from './catalogue/ns-person-group-unknown.ts';
import { nsPersonHostsLost } from './catalogue/ns-person-hosts-lost.ts';
import { nsPersonRoleUnknown } from './catalogue/ns-person-role-unknown.ts';
import { nsPersonUrl } from './catalogue/ns-person-url.ts';
import { nsTagCount } from './catalogue/ns-tag-count.ts';
import { nsTagMissing } from './catalogue/ns-tag-missing.ts';
import { nsTagParent } from './catalogue/ns-tag-parent.ts';
import { nsTagUnknown } from './catalogue/ns-tag-unknown.ts';
import { nsTextTooLong } from './catalogue/ns-text-too-long.ts';
import { nsTranscriptLanguage } from './catalogue/ns-transcript-language.ts';
import { nsTranscriptType } from './catalogue/ns-transcript-type.ts';
import { nsTranscriptTypeFile } from './catalogue/ns-transcript-type-file.ts';
import { nsTxtAiContent } from './catalogue/ns-txt-ai-content.ts';
import { nsUrlNotHttps } from './catalogue/ns-url-not-https.ts';
import { nsValueForm } from './catalogue/ns-value-form.ts';
import { pmiEndorsementWording } from './catalogue/pmi-endorsement-wording.ts';
import { pmiNotesLineMismatch } from './catalogue/pmi-notes-line-mismatch.ts';
import { pmiNotesLineMissing } from './catalogue/pmi-notes-line-missing.ts';
import { pmiPduStep } from './catalogue/pmi-pdu-step.ts';
import { pmiPduTooHigh } from './catalogue/pmi-pdu-too-high.ts';
import { pmiPduTrailer } from './catalogue/pmi-pdu-trailer.ts';
import { pmiPduZero } from './catalogue/pmi-pdu-zero.ts';
import { pmiSideDuplicate } from './catalogue/pmi-side-duplicate.ts';
import { pmiSideLegacy } from './catalogue/pmi-side-legacy.ts';
import { pmiSideMissing } from './catalogue/pmi-side-missing.ts';
import { pmiSideUnknown } from './catalogue/pmi-side-unknown.ts';
import { pmiSplit } from './catalogue/pmi-split.ts';
import { schedComplete } from './catalogue/sched-complete.ts';
import { schedDayMissing } from './catalogue/sched-day-missing.ts';
import { schedDayUnknown } from './catalogue/sched-day-unknown.ts';
import { schedDstFold } from './catalogue/sched-dst-fold.ts';
import { schedDstGap } from './catalogue/sched-dst-gap.ts';
import { schedFrequencyText } from './catalogue/sched-frequency-text.ts';
import { schedGap } from './catalogue/sched-gap.ts';
import { schedLabelSpelling } from './catalogue/sched-label-spelling.ts';
import { schedRruleInvalid } from './catalogue/sched-rrule-invalid.ts';
import { schedSlotInvalid } from './catalogue/sched-slot-invalid.ts';
import { schedTwoSameDay } from './catalogue/sched-two-same-day.ts';
import { schedWeekday } from './catalogue/sched-weekday.ts';
import { schedZoneInvalid } from './catalogue/sched-zone-invalid.ts';
import { schedZoneMissing } from './catalogue/sched-zone-missing.ts';
import { showAuthorMissing } from './catalogue/show-author-missing.ts';
import { showAuthorTooLong } from './catalogue/show-author-too-long.ts';
import { showBlockActive } from './catalogue/show-block-active.ts';
import { showCategoryCase } from './catalogue/show-category-case.ts';
import { showCategoryDuplicate } from './catalogue/show-category-duplicate.ts';
import { showCategoryLegacy } from './catalogue/show-category-legacy.ts';
import { showCategoryMissing } from './catalogue/show-category-missing.ts';
import { showCategorySubMismatch } from './catalogue/show-category-sub-mismatch.ts';
import { showCategorySubMultiple } from './catalogue/show-category-sub-multiple.ts';
import { showCategoryUnknown } from './catalogue/show-category-unknown.ts';
import { showCompleteButNew } from './catalogue/show-complete-but-new.ts';
import { showDescriptionMissing } from './catalogue/show-description-missing.ts';
import { showDescriptionShort } from './catalogue/show-description-short.ts';
import { showDescriptionTooLong } from './catalogue/show-description-too-long.ts';
import { showExplicitInconsistent } from './catalogue/show-explicit-inconsistent.ts';
import { showExplicitMissing } from './catalogue/show-explicit-missing.ts';
import { showExplicitValue } from './catalogue/show-explicit-value.ts';
import { showFeedInvalid } from './catalogue/show-feed-invalid.ts';
import { showFeedMissing } from './catalogue/show-feed-missing.ts';
import { showFieldType } from './catalogue/show-field-type.ts';
import { showGeneratorMissing } from './catalogue/show-generator-missing.ts';
import { showImageMissing } from './catalogue/show-image-missing.ts';
import { showLanguageInvalid } from './catalogue/show-language-invalid.ts';
import { showLanguageMissing } from './catalogue/show-language-missing.ts';
import { showLinkInvalid } from './catalogue/show-link-invalid.ts';
import { showLinkMissing } from './catalogue/show-link-missing.ts';
import { showLinkNotHttps } from './catalogue/show-link-not-https.ts';
import { showManagingEditorFormat } from './catalogue/show-managing-editor-format.ts';
import { showNewFeedUrlForeign } from './catalogue/show-new-feed-url-foreign.ts';
import { showNewFeedUrlInvalid } from './catalogue/show-new-feed-url-invalid.ts';
import { showNewFeedUrlSelf } from './catalogue/show-new-feed-url-self.ts';
import { showNoEpisodes } from './catalogue/show-no-episodes.ts';
import { showNumberFormat } from './catalogue/show-number-format.ts';
import { showOwnerEmailInvalid } from './catalogue/show-owner-email-invalid.ts';
import { showOwnerEmailMissing } from './catalogue/show-owner-email-missing.ts';
import { showProfileUnknown } from './catalogue/show-profile-unknown.ts';
import { showRssImageSize } from './catalogue/show-rss-image-size.ts';
import { showRuleLevel } from './catalogue/show-rule-level.ts';
import { showRuleUnknown } from './catalogue/show-rule-unknown.ts';
import { showSelfLinkMismatch } from './catalogue/show-self-link-mismatch.ts';
import { showSelfLinkMissing } from './catalogue/show-self-link-missing.ts';
import { showTitleGeneric } from './catalogue/show-title-generic.ts';
import { showTitleHtml } from './catalogue/show-title-html.ts';
import { showTitleKeywords } from './catalogue/show-title-keywords.ts';
import { showTitleMissing } from './catalogue/show-title-missing.ts';
import { showTitleTooLong } from './catalogue/show-title-too-long.ts';
import { showTtlInvalid } from './catalogue/show-ttl-invalid.ts';
import { showTypeInvalid } from './catalogue/show-type-invalid.ts';
import { showTypeSerialUndeclared } from './catalogue/show-type-serial-undeclared.ts';
import { showUnknownField } from './catalogue/show-unknown-field.ts';
import { transBeyondEnd } from './catalogue/trans-beyond-end.ts';
import { transCueInvalid } from './catalogue/trans-cue-invalid.ts';
import { transCueOrder } from './catalogue/trans-cue-order.ts';
import { transEmpty } from './catalogue/trans-empty.ts';
import { transEncoding } from './catalogue/trans-encoding.ts';
import { transJsonShape } from './catalogue/trans-json-shape.ts';
import { transVttHeader } from './catalogue/trans-vtt-header.ts';
import { xmlAttributeExtension } from './catalogue/xml-attribute-extension.ts';
import { xmlAttributeMissing } from './catalogue/xml-attribute-missing.ts';
import { xmlAttributeUnknown } from './catalogue/xml-attribute-unknown.ts';
import { xmlBom } from './catalogue/xml-bom.ts';
import { xmlC1Char } from './catalogue/xml-c1-char.ts';
import { xmlCommentTail } from './catalogue/xml-comment-tail.ts';
import { xmlDoctype } from './catalogue/xml-doctype.ts';
import { xmlElementApple } from './catalogue/xml-element-apple.ts';
import { xmlElementDuplicate } from './catalogue/xml-element-duplicate.ts';
import { xmlElementMisplaced } from './catalogue/xml-element-misplaced.ts';
import { xmlElementMissing } from './catalogue/xml-element-missing.ts';
import { xmlElementNoNamespace } from './catalogue/xml-element-no-namespace.ts';
import { xmlElementOutdated } from './catalogue/xml-element-outdated.ts';
import { xmlElementRedundant } from './catalogue/xml-element-redundant.ts';
import { xmlElementUnknown } from './catalogue/xml-element-unknown.ts';
import { xmlElementUnusual } from './catalogue/xml-element-unusual.ts';
import { xmlEncoding } from './catalogue/xml-encoding.ts';
import { xmlEncodingLegacy } from './catalogue/xml-encoding-legacy.ts';
import { xmlGuidMissing } from './catalogue/xml-guid-missing.ts';
import { xmlHtmlInvalid } from './catalogue/xml-html-invalid.ts';
import { xmlHtmlRelative } from './catalogue/xml-html-relative.ts';
import { xmlHtmlUnsafe } from './catalogue/xml-html-unsafe.ts';
import { xmlIllegalChar } from './catalogue/xml-illegal-char.ts';
import { xmlImagePlain } from './catalogue/xml-image-plain.ts';
import { xmlItemOrder } from './catalogue/xml-item-order.ts';
import { xmlItunesMissing } from './catalogue/xml-itunes-missing.ts';
import { xmlLastbuilddateFuture } from './catalogue/xml-lastbuilddate-future.ts';
import { xmlLeadingBytes } from './catalogue/xml-leading-bytes.ts';
import { xmlLinkRel } from './catalogue/xml-link-rel.ts';
import { xmlMediaGroup } from './catalogue/xml-media-group.ts';
import { xmlNamedEntity } from './catalogue/xml-named-entity.ts';
import { xmlNotWellformed } from './catalogue/xml-not-wellformed.ts';
import { xmlNsItunes } from './catalogue/xml-ns-itunes.ts';
import { xmlNsMediaSlash } from './catalogue/xml-ns-media-slash.ts';
import { xmlNsPodcast } from './catalogue/xml-ns-podcast.ts';
import { xmlNsPrefix } from './catalogue/xml-ns-prefix.ts';
import { xmlNsReserved } from './catalogue/xml-ns-reserved.ts';
import { xmlNsUndeclared } from './catalogue/xml-ns-undeclared.ts';
import { xmlNsUnknown } from './catalogue/xml-ns-unknown.ts';
import { xmlNsUnused } from './catalogue/xml-ns-unused.ts';
import { xmlRoot } from './catalogue/xml-root.ts';
import { xmlSlashDate } from './catalogue/xml-slash-date.ts';
import { xmlTextHtml } from './catalogue/xml-text-html.ts';
import { xmlTextUnexpected } from './catalogue/xml-text-unexpected.ts';
import { xmlValueAddress } from './catalogue/xml-value-address.ts';
import { xmlValueBlank } from './catalogue/xml-value-blank.ts';
import { xmlValueDate } from './catalogue/xml-value-date.ts';
import { xmlValueDateForm } from './catalogue/xml-value-date-form.ts';
import { xmlValueDateImplausible } from './catalogue/xml-value-date-implausible.ts';
import { xmlValueDuplicate } from './catalogue/xml-value-duplicate.ts';
import { xmlValueKeywords } from './catalogue/xml-value-keywords.ts';
import { xmlValueLanguage } from './catalogue/xml-value-language.ts';
import { xmlValueMail } from './catalogue/xml-value-mail.ts';
import { xmlValueMailName } from './catalogue/xml-value-mail-name.ts';
import { xmlValueNumber } from './catalogue/xml-value-number.ts';
import { xmlValueScheme } from './catalogue/xml-value-scheme.ts';
import { xmlValueTime } from './catalogue/xml-value-time.ts';
import { xmlValueTooLong } from './catalogue/xml-value-too-long.ts';
import { xmlValueType } from './catalogue/xml-value-type.ts';
import { xmlValueWhitespace } from './catalogue/xml-value-whitespace.ts';
import { xmlValueWord } from './catalogue/xml-value-word.ts';
import { xmlValueWordFormer } from './catalogue/xml-value-word-former.ts';
import { xmlVersion } from './catalogue/xml-version.ts';
import type { Rule } from './rule.ts';

/** Every rule there is, by id. This list is written by its test. */
export const rules: readonly Rule[] = [
  artAlpha,
  artColorspace,
  artColorspaceReduced,
  artEpisodeSameAsShow,
  artExif,
  artExtension,
  artExtensionMismatch,
  artFileDamaged,
  artFileMissing,
  artFileSize,
  artFormat,
  artNot3000,
  artNotSquare,
  artTooLarge,
  artTooSmall,
  artUrlInvalid,
  artUrlNotHttps,
  chapBeyondEnd,
  chapFirstNotZero,
  chapJsonInvalid,
  chapOrder,
  chapStartInvalid,
  chapTitleMissing,
  chapTooFew,
  chapUrlNotHttps,
  epAuthorFormat,
  epBlockActive,
  epCategoryCase,
  epCategoryLegacy,
  epCategoryMissing,
  epCategoryUndeclared,
  epCategoryUnknown,
  epContentBeforeDescription,
  epDescriptionCut,
  epDescriptionMissing,
  epDescriptionRelativeUrl,
  epDescriptionShort,
  epDescriptionUnsafe,
  epExplicitValue,
  epFieldType,
  epGuidChanged,
  epGuidDuplicate,
  epGuidIsMediaUrl,
  epGuidPermalink,
  epGuidPermalinkCase,
  epGuidReused,
  epGuidWeak,
  epGuidWhitespace,
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
  epPubdateWeekday,
  epPubdateZone,
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
  epUnknownField,
  fileEncoding,
  fileFrontMatterLanguage,
  fileFrontMatterLate,
  fileFrontMatterMissing,
  fileFrontMatterUnclosed,
  fileIgnoreReason,
  fileIgnoreUnknown,
  fileIgnoreUnused,
  fileLimit,
  fileLockInvalid,
  fileUnreadable,
  fileYamlDuplicateKey,
  fileYamlFeature,
  fileYamlNotAMapping,
  fileYamlSyntax,
  fileYamlUnquoted,
  mediaBitrateLow,
  mediaDurationFormat,
  mediaDurationMismatch,
  mediaDurationMissing,
  mediaDurationZero,
  mediaEnclosureMissing,
  mediaEnclosureMultiple,
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
  nsAttributeMissing,
  nsAttributeUnknown,
  nsChaptersMultiple,
  nsChaptersType,
  nsFundingUrl,
  nsGuidChanged,
  nsGuidFormat,
  nsGuidNotV5,
  nsImagesDeprecated,
  nsLicenseUnknown,
  nsLocationCountry,
  nsLocationGeo,
  nsLocationOsm,
  nsLocationRel,
  nsLockedOwner,
  nsMediumUnknown,
  nsPersonGroupMismatch,
  nsPersonGroupUnknown,
  nsPersonHostsLost,
  nsPersonRoleUnknown,
  nsPersonUrl,
  nsTagCount,
  nsTagMissing,
  nsTagParent,
  nsTagUnknown,
  nsTextTooLong,
  nsTranscriptLanguage,
  nsTranscriptType,
  nsTranscriptTypeFile,
  nsTxtAiContent,
  nsUrlNotHttps,
  nsValueForm,
  pmiEndorsementWording,
  pmiNotesLineMismatch,
  pmiNotesLineMissing,
  pmiPduStep,
  pmiPduTooHigh,
  pmiPduTrailer,
  pmiPduZero,
  pmiSideDuplicate,
  pmiSideLegacy,
  pmiSideMissing,
  pmiSideUnknown,
  pmiSplit,
  schedComplete,
  schedDayMissing,
  schedDayUnknown,
  schedDstFold,
  schedDstGap,
  schedFrequencyText,
  schedGap,
  schedLabelSpelling,
  schedRruleInvalid,
  schedSlotInvalid,
  schedTwoSameDay,
  schedWeekday,
  schedZoneInvalid,
  schedZoneMissing,
  showAuthorMissing,
  showAuthorTooLong,
  showBlockActive,
  showCategoryCase,
  showCategoryDuplicate,
  showCategoryLegacy,
  showCategoryMissing,
  showCategorySubMismatch,
  showCategorySubMultiple,
  showCategoryUnknown,
  showCompleteButNew,
  showDescriptionMissing,
  showDescriptionShort,
  showDescriptionTooLong,
  showExplicitInconsistent,
  showExplicitMissing,
  showExplicitValue,
  showFeedInvalid,
  showFeedMissing,
  showFieldType,
  showGeneratorMissing,
  showImageMissing,
  showLanguageInvalid,
  showLanguageMissing,
  showLinkInvalid,
  showLinkMissing,
  showLinkNotHttps,
  showManagingEditorFormat,
  showNewFeedUrlForeign,
  showNewFeedUrlInvalid,
  showNewFeedUrlSelf,
  showNoEpisodes,
  showNumberFormat,
  showOwnerEmailInvalid,
  showOwnerEmailMissing,
  showProfileUnknown,
  showRssImageSize,
  showRuleLevel,
  showRuleUnknown,
  showSelfLinkMismatch,
  showSelfLinkMissing,
  showTitleGeneric,
  showTitleHtml,
  showTitleKeywords,
  showTitleMissing,
  showTitleTooLong,
  showTtlInvalid,
  showTypeInvalid,
  showTypeSerialUndeclared,
  showUnknownField,
  transBeyondEnd,
  transCueInvalid,
  transCueOrder,
  transEmpty,
  transEncoding,
  transJsonShape,
  transVttHeader,
  xmlAttributeExtension,
  xmlAttributeMissing,
  xmlAttributeUnknown,
  xmlBom,
  xmlC1Char,
  xmlCommentTail,
  xmlDoctype,
  xmlElementApple,
  xmlElementDuplicate,
  xmlElementMisplaced,
  xmlElementMissing,
  xmlElementNoNamespace,
  xmlElementOutdated,
  xmlElementRedundant,
  xmlElementUnknown,
  xmlElementUnusual,
  xmlEncoding,
  xmlEncodingLegacy,
  xmlGuidMissing,
  xmlHtmlInvalid,
  xmlHtmlRelative,
  xmlHtmlUnsafe,
  xmlIllegalChar,
  xmlImagePlain,
  xmlItemOrder,
  xmlItunesMissing,
  xmlLastbuilddateFuture,
  xmlLeadingBytes,
  xmlLinkRel,
  xmlMediaGroup,
  xmlNamedEntity,
  xmlNotWellformed,
  xmlNsItunes,
  xmlNsMediaSlash,
  xmlNsPodcast,
  xmlNsPrefix,
  xmlNsReserved,
  xmlNsUndeclared,
  xmlNsUnknown,
  xmlNsUnused,
  xmlRoot,
  xmlSlashDate,
  xmlTextHtml,
  xmlTextUnexpected,
  xmlValueAddress,
  xmlValueBlank,
  xmlValueDate,
  xmlValueDateForm,
  xmlValueDateImplausible,
  xmlValueDuplicate,
  xmlValueKeywords,
  xmlValueLanguage,
  xmlValueMail,
  xmlValueMailName,
  xmlValueNumber,
  xmlValueScheme,
  xmlValueTime,
  xmlValueTooLong,
  xmlValueType,
  xmlValueWhitespace,
  xmlValueWord,
  xmlValueWordFormer,
  xmlVersion,
];

export const ruleIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id));
