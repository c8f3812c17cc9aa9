import { artAlpha } from './catalogue/art-alpha.ts';
import { artColorspace } from './catalogue/art-colorspace.ts';
import { artColorspaceReduced } from './catalogue/art-colorspace-reduced.ts';
import { artDpi } from './catalogue/art-dpi.ts';
import { artEmbeddedMissing } from './catalogue/art-embedded-missing.ts';
import { artEpisodeSameAsShow } from './catalogue/art-episode-same-as-show.ts';
import { artExif } from './catalogue/art-exif.ts';
import { artExtension } from './catalogue/art-extension.ts';
import { artExtensionMismatch } from './catalogue/art-extension-mismatch.ts';
import { artFileDamaged } from './catalogue/art-file-damaged.ts';
import { artFileMissing } from './catalogue/art-file-missing.ts';
import { artFileSize } from './catalogue/art-file-size.ts';
import { artFormat } from './catalogue/art-format.ts';
import { artHashServed } from './catalogue/art-hash-served.ts';
import { artNot3000 } from './catalogue/art-not-3000.ts';
import { artNotSquare } from './catalogue/art-not-square.ts';
import { artProgressive } from './catalogue/art-progressive.ts';
import { artTooLarge } from './catalogue/art-too-large.ts';
import { artTooSmall } from './catalogue/art-too-small.ts';
import { artUrlInvalid } from './catalogue/art-url-invalid.ts';
import { artUrlNotHttps } from './catalogue/art-url-not-https.ts';
import { artUrlPage } from './catalogue/art-url-page.ts';
import { artUrlUnchanged } from './catalogue/art-url-unchanged.ts';
import { chapBeyondEnd } from './catalogue/chap-beyond-end.ts';
import { chapDuplicate } from './catalogue/chap-duplicate.ts';
import { chapFileInvalid } from './catalogue/chap-file-invalid.ts';
import { chapFirstNotZero } from './catalogue/chap-first-not-zero.ts';
import { chapJsonInvalid } from './catalogue/chap-json-invalid.ts';
import { chapOrder } from './catalogue/chap-order.ts';
import { chapPscNamespace } from './catalogue/chap-psc-namespace.ts';
import { chapPscTime } from './catalogue/chap-psc-time.ts';
import { chapSourceEmpty } from './catalogue/chap-source-empty.ts';
import { chapSourcesDiffer } from './catalogue/chap-sources-differ.ts';
import { chapStartInvalid } from './catalogue/chap-start-invalid.ts';
import { chapTitleLong } from './catalogue/chap-title-long.ts';
import { chapTitleMissing } from './catalogue/chap-title-missing.ts';
import { chapTooFew } from './catalogue/chap-too-few.ts';
import { chapTooShort } from './catalogue/chap-too-short.ts';
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
import { epDescriptionDeadAnchor } from './catalogue/ep-description-dead-anchor.ts';
import { epDescriptionFenceUnclosed } from './catalogue/ep-description-fence-unclosed.ts';
import { epDescriptionHeadingBlank } from './catalogue/ep-description-heading-blank.ts';
import { epDescriptionHtmlUnclosed } from './catalogue/ep-description-html-unclosed.ts';
import { epDescriptionHttpOwn } from './catalogue/ep-description-http-own.ts';
import { epDescriptionImageAlt } from './catalogue/ep-description-image-alt.ts';
import { epDescriptionLineHeading } from './catalogue/ep-description-line-heading.ts';
import { epDescriptionLinkBare } from './catalogue/ep-description-link-bare.ts';
import { epDescriptionLinkBroken } from './catalogue/ep-description-link-broken.ts';
import { epDescriptionLinkScheme } from './catalogue/ep-description-link-scheme.ts';
import { epDescriptionLinkSource } from './catalogue/ep-description-link-source.ts';
import { epDescriptionLocalLink } from './catalogue/ep-description-local-link.ts';
import { epDescriptionMissing } from './catalogue/ep-description-missing.ts';
import { epDescriptionReferenceMissing } from './catalogue/ep-description-reference-missing.ts';
import { epDescriptionRelativeUrl } from './catalogue/ep-description-relative-url.ts';
import { epDescriptionSame } from './catalogue/ep-description-same.ts';
import { epDescriptionShort } from './catalogue/ep-description-short.ts';
import { epDescriptionTags } from './catalogue/ep-description-tags.ts';
import { epDescriptionUnsafe } from './catalogue/ep-description-unsafe.ts';
import { epExplicitValue } from './catalogue/ep-explicit-value.ts';
import { epFieldType } from './catalogue/ep-field-type.ts';
import { epFileDate } from './catalogue/ep-file-date.ts';
import { epFileNumber } from './catalogue/ep-file-number.ts';
import { epGone } from './catalogue/ep-gone.ts';
import { epGuidChanged } from './catalogue/ep-guid-changed.ts';
import { epGuidDuplicate } from './catalogue/ep-guid-duplicate.ts';
import { epGuidIsMediaUrl } from './catalogue/ep-guid-is-media-url.ts';
import { epGuidMissing } from './catalogue/ep-guid-missing.ts';
import { epGuidPermalink } from './catalogue/ep-guid-permalink.ts';
import { epGuidPermalinkCase } from './catalogue/ep-guid-permalink-case.ts';
import { epGuidReused } from './catalogue/ep-guid-reused.ts';
import { epGuidWeak } from './catalogue/ep-guid-weak.ts';
import { epGuidWhitespace } from './catalogue/ep-guid-whitespace.ts';
import { epImageMissing } from './catalogue/ep-image-missing.ts';
import { epItunesTitleNumber } from './catalogue/ep-itunes-title-number.ts';
import { epLinkDuplicate } from './catalogue/ep-link-duplicate.ts';
import { epLinkInvalid } from './catalogue/ep-link-invalid.ts';
import { epLinkIsMedia } from './catalogue/ep-link-is-media.ts';
import { epLinkMissing } from './catalogue/ep-link-missing.ts';
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
import { epPubdateFuture } from './catalogue/ep-pubdate-future.ts';
import { epPubdateMissing } from './catalogue/ep-pubdate-missing.ts';
import { epPubdateOrder } from './catalogue/ep-pubdate-order.ts';
import { epPubdateWeekday } from './catalogue/ep-pubdate-weekday.ts';
import { epPubdateZone } from './catalogue/ep-pubdate-zone.ts';
import { epSeasonGap } from './catalogue/ep-season-gap.ts';
import { epSeasonInvalid } from './catalogue/ep-season-invalid.ts';
import { epSeasonPartial } from './catalogue/ep-season-partial.ts';
import { epSlugDuplicate } from './catalogue/ep-slug-duplicate.ts';
import { epSlugInvalid } from './catalogue/ep-slug-invalid.ts';
import { epSummaryLong } from './catalogue/ep-summary-long.ts';
import { epSummaryMarkup } from './catalogue/ep-summary-markup.ts';
import { epTitleCaps } from './catalogue/ep-title-caps.ts';
import { epTitleDuplicate } from './catalogue/ep-title-duplicate.ts';
import { epTitleFileName } from './catalogue/ep-title-file-name.ts';
import { epTitleHtml } from './catalogue/ep-title-html.ts';
import { epTitleInvisible } from './catalogue/ep-title-invisible.ts';
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
import { fileFrontMatterSplit } from './catalogue/file-front-matter-split.ts';
import { fileFrontMatterUnclosed } from './catalogue/file-front-matter-unclosed.ts';
import { fileIgnoreReason } from './catalogue/file-ignore-reason.ts';
import { fileIgnoreUnknown } from './catalogue/file-ignore-unknown.ts';
import { fileIgnoreUnused } from './catalogue/file-ignore-unused.ts';
import { fileLimit } from './catalogue/file-limit.ts';
import { fileLockInvalid } from './catalogue/file-lock-invalid.ts';
import { fileNetworkInvalid } from './catalogue/file-network-invalid.ts';
import { fileNetworkTwice } from './catalogue/file-network-twice.ts';
import { fileNotEpisode } from './catalogue/file-not-episode.ts';
import { fileOutputTwice } from './catalogue/file-output-twice.ts';
import { fileSmartQuotes } from './catalogue/file-smart-quotes.ts';
import { fileUnreadable } from './catalogue/file-unreadable.ts';
import { fileYamlDuplicateKey } from './catalogue/file-yaml-duplicate-key.ts';
import { fileYamlFeature } from './catalogue/file-yaml-feature.ts';
import { fileYamlNotAMapping } from './catalogue/file-yaml-not-a-mapping.ts';
import { fileYamlSyntax } from './catalogue/file-yaml-syntax.ts';
import { fileYamlUnquoted } from './catalogue/file-yaml-unquoted.ts';
import { mediaBitrateHigh } from './catalogue/media-bitrate-high.ts';
import { mediaBitrateLow } from './catalogue/media-bitrate-low.ts';
import { mediaDurationFormat } from './catalogue/media-duration-format.ts';
import { mediaDurationImplausible } from './catalogue/media-duration-implausible.ts';
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
import { mediaId3Mismatch } from './catalogue/media-id3-mismatch.ts';
import { mediaId3Missing } from './catalogue/media-id3-missing.ts';
import { mediaLengthMismatch } from './catalogue/media-length-mismatch.ts';
import { mediaLengthMissing } from './catalogue/media-length-missing.ts';
import { mediaLengthZero } from './catalogue/media-length-zero.ts';
import { mediaPathOutside } from './catalogue/media-path-outside.ts';
import { mediaPrefixEnded } from './catalogue/media-prefix-ended.ts';
import { mediaPrefixForm } from './catalogue/media-prefix-form.ts';
import { mediaPrefixGuid } from './catalogue/media-prefix-guid.ts';
import { mediaPrefixMany } from './catalogue/media-prefix-many.ts';
import { mediaPrefixTwice } from './catalogue/media-prefix-twice.ts';
import { mediaPrefixUnknown } from './catalogue/media-prefix-unknown.ts';
import { mediaSamplerate } from './catalogue/media-samplerate.ts';
import { mediaSizeLarge } from './catalogue/media-size-large.ts';
import { mediaTypeMismatch } from './catalogue/media-type-mismatch.ts';
import { mediaTypeNonstandard } from './catalogue/media-type-nonstandard.ts';
import { mediaTypeUnknown } from './catalogue/media-type-unknown.ts';
import { mediaUrlChanged } from './catalogue/media-url-changed.ts';
import { mediaUrlDuplicate } from './catalogue/media-url-duplicate.ts';
import { mediaUrlExtension } from './catalogue/media-url-extension.ts';
import { mediaUrlInvalid } from './catalogue/media-url-invalid.ts';
import { mediaUrlNotHttps } from './catalogue/media-url-not-https.ts';
import { mediaUrlQuery } from './catalogue/media-url-query.ts';
import { mediaVbrNoHeader } from './catalogue/media-vbr-no-header.ts';
import { netArtLastModified } from './catalogue/net-art-last-modified.ts';
import { netArtUnreachable } from './catalogue/net-art-unreachable.ts';
import { netFeedMoved } from './catalogue/net-feed-moved.ts';
import { netFeedNoEtag } from './catalogue/net-feed-no-etag.ts';
import { netFeedNotGzip } from './catalogue/net-feed-not-gzip.ts';
import { netFeedType } from './catalogue/net-feed-type.ts';
import { netFeedUnreachable } from './catalogue/net-feed-unreachable.ts';
import { netMediaHead } from './catalogue/net-media-head.ts';
import { netMediaLength } from './catalogue/net-media-length.ts';
import { netMediaNoRange } from './catalogue/net-media-no-range.ts';
import { netMediaType } from './catalogue/net-media-type.ts';
import { netMediaUnreachable } from './catalogue/net-media-unreachable.ts';
import { netPrivate } from './catalogue/net-private.ts';
import { netRedirects } from './catalogue/net-redirects.ts';
import { netTls } from './catalogue/net-tls.ts';
import { netTranscriptCors } from './catalogue/net-transcript-cors.ts';
import { netUnchecked } from './catalogue/net-unchecked.ts';
import { nsAltAttrs } from './catalogue/ns-alt-attrs.ts';
import { nsAltDefaultMultiple } from './catalogue/ns-alt-default-multiple.ts';
import { nsAltDuplicate } from './catalogue/ns-alt-duplicate.ts';
import { nsAltSourceMissing } from './catalogue/ns-alt-source-missing.ts';
import { nsAttributeMissing } from './catalogue/ns-attribute-missing.ts';
import { nsAttributeUnknown } from './catalogue/ns-attribute-unknown.ts';
import { nsBlockAll } from './catalogue/ns-block-all.ts';
import { nsBlockSlug } from './catalogue/ns-block-slug.ts';
import { nsBlockSuperfluous } from './catalogue/ns-block-superfluous.ts';
import { nsChaptersMultiple } from './catalogue/ns-chapters-multiple.ts';
import { nsChaptersType } from './catalogue/ns-chapters-type.ts';
import { nsChatAttrs } from './catalogue/ns-chat-attrs.ts';
import { nsChatRepeated } from './catalogue/ns-chat-repeated.ts';
import { nsContentlink } from './catalogue/ns-contentlink.ts';
import { nsEpisodeMismatch } from './catalogue/ns-episode-mismatch.ts';
import { nsFundingUrl } from './catalogue/ns-funding-url.ts';
import { nsGuidChanged } from './catalogue/ns-guid-changed.ts';
import { nsGuidFormat } from './catalogue/ns-guid-format.ts';
import { nsGuidNotV5 } from './catalogue/ns-guid-not-v5.ts';
import { nsGuidUrlMismatch } from './catalogue/ns-guid-url-mismatch.ts';
import { nsImageAlt } from './catalogue/ns-image-alt.ts';
import { nsImageAttrs } from './catalogue/ns-image-attrs.ts';
import { nsImageColorspace } from './catalogue/ns-image-colorspace.ts';
import { nsImageFileMismatch } from './catalogue/ns-image-file-mismatch.ts';
import { nsImagePurpose } from './catalogue/ns-image-purpose.ts';
import { nsImagesDeprecated } from './catalogue/ns-images-deprecated.ts';
import { nsIntegrity } from './catalogue/ns-integrity.ts';
import { nsIntegrityMismatch } from './catalogue/ns-integrity-mismatch.ts';
import { nsLicenseCase } from './catalogue/ns-license-case.ts';
import { nsLicenseUnknown } from './catalogue/ns-license-unknown.ts';
import { nsLicenseUrl } from './catalogue/ns-license-url.ts';
import { nsLiveAttrs } from './catalogue/ns-live-attrs.ts';
import { nsLiveContentlink } from './catalogue/ns-live-contentlink.ts';
import { nsLiveGuid } from './catalogue/ns-live-guid.ts';
import { nsLiveStale } from './catalogue/ns-live-stale.ts';
import { nsLiveStream } from './catalogue/ns-live-stream.ts';
import { nsLocationCountry } from './catalogue/ns-location-country.ts';
import { nsLocationGeo } from './catalogue/ns-location-geo.ts';
import { nsLocationOsm } from './catalogue/ns-location-osm.ts';
import { nsLocationOutside } from './catalogue/ns-location-outside.ts';
import { nsLocationRel } from './catalogue/ns-location-rel.ts';
import { nsLockedMissing } from './catalogue/ns-locked-missing.ts';
import { nsLockedOwner } from './catalogue/ns-locked-owner.ts';
import { nsMediumListEmpty } from './catalogue/ns-medium-list-empty.ts';
import { nsMediumListItems } from './catalogue/ns-medium-list-items.ts';
import { nsMediumUnknown } from './catalogue/ns-medium-unknown.ts';
import { nsPersonBlank } from './catalogue/ns-person-blank.ts';
import { nsPersonDuplicate } from './catalogue/ns-person-duplicate.ts';
import { nsPersonGroupMismatch } from './catalogue/ns-person-group-mismatch.ts';
import { nsPersonGroupUnknown } from './catalogue/ns-person-group-unknown.ts';
import { nsPersonHostsLost } from './catalogue/ns-person-hosts-lost.ts';
import { nsPersonRoleUnknown } from './catalogue/ns-person-role-unknown.ts';
import { nsPersonSeveral } from './catalogue/ns-person-several.ts';
import { nsPersonUrl } from './catalogue/ns-person-url.ts';
import { nsPodpingAccount } from './catalogue/ns-podping-account.ts';
import { nsPodrollEmpty } from './catalogue/ns-podroll-empty.ts';
import { nsPodrollSelf } from './catalogue/ns-podroll-self.ts';
import { nsPublisher } from './catalogue/ns-publisher.ts';
import { nsRemoteitemDuplicate } from './catalogue/ns-remoteitem-duplicate.ts';
import { nsRemoteitemGuid } from './catalogue/ns-remoteitem-guid.ts';
import { nsRemoteitemIdle } from './catalogue/ns-remoteitem-idle.ts';
import { nsRemoteitemMedium } from './catalogue/ns-remoteitem-medium.ts';
import { nsRemoteitemUrl } from './catalogue/ns-remoteitem-url.ts';
import { nsSeasonMismatch } from './catalogue/ns-season-mismatch.ts';
import { nsSocialAttrs } from './catalogue/ns-social-attrs.ts';
import { nsSocialPriority } from './catalogue/ns-social-priority.ts';
import { nsSoundbiteDuplicate } from './catalogue/ns-soundbite-duplicate.ts';
import { nsSoundbiteLength } from './catalogue/ns-soundbite-length.ts';
import { nsSoundbiteRange } from './catalogue/ns-soundbite-range.ts';
import { nsSoundbiteTime } from './catalogue/ns-soundbite-time.ts';
import { nsTagCount } from './catalogue/ns-tag-count.ts';
import { nsTagMissing } from './catalogue/ns-tag-missing.ts';
import { nsTagParent } from './catalogue/ns-tag-parent.ts';
import { nsTagUnknown } from './catalogue/ns-tag-unknown.ts';
import { nsTextBlank } from './catalogue/ns-text-blank.ts';
import { nsTextTooLong } from './catalogue/ns-text-too-long.ts';
import { nsTrailerAttrs } from './catalogue/ns-trailer-attrs.ts';
import { nsTrailerEpisode } from './catalogue/ns-trailer-episode.ts';
import { nsTrailerSeason } from './catalogue/ns-trailer-season.ts';
import { nsTranscriptApple } from './catalogue/ns-transcript-apple.ts';
import { nsTranscriptBlank } from './catalogue/ns-transcript-blank.ts';
import { nsTranscriptConvert } from './catalogue/ns-transcript-convert.ts';
import { nsTranscriptDuplicate } from './catalogue/ns-transcript-duplicate.ts';
import { nsTranscriptLanguage } from './catalogue/ns-transcript-language.ts';
import { nsTranscriptMissing } from './catalogue/ns-transcript-missing.ts';
import { nsTranscriptType } from './catalogue/ns-transcript-type.ts';
import { nsTranscriptTypeFile } from './catalogue/ns-transcript-type-file.ts';
import { nsTxtAiContent } from './catalogue/ns-txt-ai-content.ts';
import { nsUrlNotHttps } from './catalogue/ns-url-not-https.ts';
import { nsValueAddress } from './catalogue/ns-value-address.ts';
import { nsValueCustom } from './catalogue/ns-value-custom.ts';
import { nsValueDuplicate } from './catalogue/ns-value-duplicate.ts';
import { nsValueForm } from './catalogue/ns-value-form.ts';
import { nsValueMethod } from './catalogue/ns-value-method.ts';
import { nsValueSplit } from './catalogue/ns-value-split.ts';
import { nsValueSuggested } from './catalogue/ns-value-suggested.ts';
import { nsValueSum } from './catalogue/ns-value-sum.ts';
import { nsValueTimesplitContent } from './catalogue/ns-value-timesplit-content.ts';
import { nsValueTimesplitNumbers } from './catalogue/ns-value-timesplit-numbers.ts';
import { nsValueTimesplitOverlap } from './catalogue/ns-value-timesplit-overlap.ts';
import { nsWordCase } from './catalogue/ns-word-case.ts';
import { pmiClaimCodeFormat } from './catalogue/pmi-claim-code-format.ts';
import { pmiClaimCodeWithoutAtp } from './catalogue/pmi-claim-code-without-atp.ts';
import { pmiEndorsementWording } from './catalogue/pmi-endorsement-wording.ts';
import { pmiNotesLineMismatch } from './catalogue/pmi-notes-line-mismatch.ts';
import { pmiNotesLineMissing } from './catalogue/pmi-notes-line-missing.ts';
import { pmiPduStep } from './catalogue/pmi-pdu-step.ts';
import { pmiPduTooHigh } from './catalogue/pmi-pdu-too-high.ts';
import { pmiPduTooLow } from './catalogue/pmi-pdu-too-low.ts';
import { pmiPduTrailer } from './catalogue/pmi-pdu-trailer.ts';
import { pmiPduWithoutSide } from './catalogue/pmi-pdu-without-side.ts';
import { pmiPduZero } from './catalogue/pmi-pdu-zero.ts';
import { pmiProviderIdFormat } from './catalogue/pmi-provider-id-format.ts';
import { pmiProviderMissing } from './catalogue/pmi-provider-missing.ts';
import { pmiSideDuplicate } from './catalogue/pmi-side-duplicate.ts';
import { pmiSideLegacy } from './catalogue/pmi-side-legacy.ts';
import { pmiSideMissing } from './catalogue/pmi-side-missing.ts';
import { pmiSideUnknown } from './catalogue/pmi-side-unknown.ts';
import { pmiSplit } from './catalogue/pmi-split.ts';
import { schedAfterEnd } from './catalogue/sched-after-end.ts';
import { schedComplete } from './catalogue/sched-complete.ts';
import { schedDayMissing } from './catalogue/sched-day-missing.ts';
import { schedDaySuperfluous } from './catalogue/sched-day-superfluous.ts';
import { schedDayUnknown } from './catalogue/sched-day-unknown.ts';
import { schedDstFold } from './catalogue/sched-dst-fold.ts';
import { schedDstGap } from './catalogue/sched-dst-gap.ts';
import { schedEmptyQueue } from './catalogue/sched-empty-queue.ts';
import { schedFrequencyActual } from './catalogue/sched-frequency-actual.ts';
import { schedFrequencySchedule } from './catalogue/sched-frequency-schedule.ts';
import { schedFrequencyText } from './catalogue/sched-frequency-text.ts';
import { schedGap } from './catalogue/sched-gap.ts';
import { schedLabelSpelling } from './catalogue/sched-label-spelling.ts';
import { schedRruleCountDtstart } from './catalogue/sched-rrule-count-dtstart.ts';
import { schedRruleCountUntil } from './catalogue/sched-rrule-count-until.ts';
import { schedRruleDtstart } from './catalogue/sched-rrule-dtstart.ts';
import { schedRruleInvalid } from './catalogue/sched-rrule-invalid.ts';
import { schedRruleUntilForm } from './catalogue/sched-rrule-until-form.ts';
import { schedRruleWeeklyMonthday } from './catalogue/sched-rrule-weekly-monthday.ts';
import { schedSlotInvalid } from './catalogue/sched-slot-invalid.ts';
import { schedSlotOverlap } from './catalogue/sched-slot-overlap.ts';
import { schedTimeMissing } from './catalogue/sched-time-missing.ts';
import { schedTwoSameDay } from './catalogue/sched-two-same-day.ts';
import { schedWeekday } from './catalogue/sched-weekday.ts';
import { schedZoneFixed } from './catalogue/sched-zone-fixed.ts';
import { schedZoneInvalid } from './catalogue/sched-zone-invalid.ts';
import { schedZoneMissing } from './catalogue/sched-zone-missing.ts';
import { showAnnounceInvalid } from './catalogue/show-announce-invalid.ts';
import { showAnnounceToken } from './catalogue/show-announce-token.ts';
import { showAuthorEmail } from './catalogue/show-author-email.ts';
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
import { showCopyrightHolder } from './catalogue/show-copyright-holder.ts';
import { showCopyrightMissing } from './catalogue/show-copyright-missing.ts';
import { showCopyrightYearFuture } from './catalogue/show-copyright-year-future.ts';
import { showCopyrightYearStale } from './catalogue/show-copyright-year-stale.ts';
import { showDescriptionHtml } from './catalogue/show-description-html.ts';
import { showDescriptionMarkdown } from './catalogue/show-description-markdown.ts';
import { showDescriptionMissing } from './catalogue/show-description-missing.ts';
import { showDescriptionSame } from './catalogue/show-description-same.ts';
import { showDescriptionShort } from './catalogue/show-description-short.ts';
import { showDescriptionTooLong } from './catalogue/show-description-too-long.ts';
import { showExampleAddress } from './catalogue/show-example-address.ts';
import { showExplicitInconsistent } from './catalogue/show-explicit-inconsistent.ts';
import { showExplicitMissing } from './catalogue/show-explicit-missing.ts';
import { showExplicitValue } from './catalogue/show-explicit-value.ts';
import { showFeedFile } from './catalogue/show-feed-file.ts';
import { showFeedInvalid } from './catalogue/show-feed-invalid.ts';
import { showFeedMissing } from './catalogue/show-feed-missing.ts';
import { showFeedNotHttps } from './catalogue/show-feed-not-https.ts';
import { showFeedPage } from './catalogue/show-feed-page.ts';
import { showFeedsAddressTwice } from './catalogue/show-feeds-address-twice.ts';
import { showFeedsEmpty } from './catalogue/show-feeds-empty.ts';
import { showFeedsFileMissing } from './catalogue/show-feeds-file-missing.ts';
import { showFeedsFileTwice } from './catalogue/show-feeds-file-twice.ts';
import { showFeedsFilterUnknown } from './catalogue/show-feeds-filter-unknown.ts';
import { showFeedsGuidTwice } from './catalogue/show-feeds-guid-twice.ts';
import { showFeedsPrivateLinked } from './catalogue/show-feeds-private-linked.ts';
import { showFeedsSame } from './catalogue/show-feeds-same.ts';
import { showFeedsTitleSame } from './catalogue/show-feeds-title-same.ts';
import { showFeedsVariantMissing } from './catalogue/show-feeds-variant-missing.ts';
import { showFieldType } from './catalogue/show-field-type.ts';
import { showGeneratorMissing } from './catalogue/show-generator-missing.ts';
import { showHistoryAddress } from './catalogue/show-history-address.ts';
import { showHubInvalid } from './catalogue/show-hub-invalid.ts';
import { showHubNotHttps } from './catalogue/show-hub-not-https.ts';
import { showImageMissing } from './catalogue/show-image-missing.ts';
import { showItunesTitleSame } from './catalogue/show-itunes-title-same.ts';
import { showKeywordsDeprecated } from './catalogue/show-keywords-deprecated.ts';
import { showLanguageCase } from './catalogue/show-language-case.ts';
import { showLanguageInvalid } from './catalogue/show-language-invalid.ts';
import { showLanguageMissing } from './catalogue/show-language-missing.ts';
import { showLanguageRegion } from './catalogue/show-language-region.ts';
import { showLinkInvalid } from './catalogue/show-link-invalid.ts';
import { showLinkIsFeed } from './catalogue/show-link-is-feed.ts';
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
import { showOwnerEmailPublic } from './catalogue/show-owner-email-public.ts';
import { showPlaceholder } from './catalogue/show-placeholder.ts';
import { showPlaceholderText } from './catalogue/show-placeholder-text.ts';
import { showProfileUnknown } from './catalogue/show-profile-unknown.ts';
import { showRssImageIncomplete } from './catalogue/show-rss-image-incomplete.ts';
import { showRssImageMismatch } from './catalogue/show-rss-image-mismatch.ts';
import { showRssImageSize } from './catalogue/show-rss-image-size.ts';
import { showRuleFirm } from './catalogue/show-rule-firm.ts';
import { showRuleLevel } from './catalogue/show-rule-level.ts';
import { showRuleUnknown } from './catalogue/show-rule-unknown.ts';
import { showSelfLinkMismatch } from './catalogue/show-self-link-mismatch.ts';
import { showSelfLinkMissing } from './catalogue/show-self-link-missing.ts';
import { showSummaryDiffers } from './catalogue/show-summary-differs.ts';
import { showTitleGeneric } from './catalogue/show-title-generic.ts';
import { showTitleHtml } from './catalogue/show-title-html.ts';
import { showTitleKeywords } from './catalogue/show-title-keywords.ts';
import { showTitleMissing } from './catalogue/show-title-missing.ts';
import { showTitlePodcastTwice } from './catalogue/show-title-podcast-twice.ts';
import { showTitleTooLong } from './catalogue/show-title-too-long.ts';
import { showTtlInvalid } from './catalogue/show-ttl-invalid.ts';
import { showTypeInvalid } from './catalogue/show-type-invalid.ts';
import { showTypeSerialUndeclared } from './catalogue/show-type-serial-undeclared.ts';
import { showUnknownField } from './catalogue/show-unknown-field.ts';
import { showVerifyLeftOver } from './catalogue/show-verify-left-over.ts';
import { transBeyondEnd } from './catalogue/trans-beyond-end.ts';
import { transCueEmpty } from './catalogue/trans-cue-empty.ts';
import { transCueInvalid } from './catalogue/trans-cue-invalid.ts';
import { transCueOrder } from './catalogue/trans-cue-order.ts';
import { transCueOverlap } from './catalogue/trans-cue-overlap.ts';
import { transEmpty } from './catalogue/trans-empty.ts';
import { transEncoding } from './catalogue/trans-encoding.ts';
import { transHtmlRuns } from './catalogue/trans-html-runs.ts';
import { transHtmlShape } from './catalogue/trans-html-shape.ts';
import { transJsonShape } from './catalogue/trans-json-shape.ts';
import { transSpeakerBlank } from './catalogue/trans-speaker-blank.ts';
import { transSrtLine } from './catalogue/trans-srt-line.ts';
import { transVttHeader } from './catalogue/trans-vtt-header.ts';
import { transVttLine } from './catalogue/trans-vtt-line.ts';
import { xmlAttributeExtension } from './catalogue/xml-attribute-extension.ts';
import { xmlAttributeMissing } from './catalogue/xml-attribute-missing.ts';
import { xmlAttributeUnknown } from './catalogue/xml-attribute-unknown.ts';
import { xmlBom } from './catalogue/xml-bom.ts';
import { xmlC1Char } from './catalogue/xml-c1-char.ts';
import { xmlCommentTail } from './catalogue/xml-comment-tail.ts';
import { xmlDocsUrl } from './catalogue/xml-docs-url.ts';
import { xmlDoctype } from './catalogue/xml-doctype.ts';
import { xmlDoctypeIdle } from './catalogue/xml-doctype-idle.ts';
import { xmlDoubleEncoded } from './catalogue/xml-double-encoded.ts';
import { xmlElementApple } from './catalogue/xml-element-apple.ts';
import { xmlElementDuplicate } from './catalogue/xml-element-duplicate.ts';
import { xmlElementMisplaced } from './catalogue/xml-element-misplaced.ts';
import { xmlElementMissing } from './catalogue/xml-element-missing.ts';
import { xmlElementNoNamespace } from './catalogue/xml-element-no-namespace.ts';
import { xmlElementOutdated } from './catalogue/xml-element-outdated.ts';
import { xmlElementRedundant } from './catalogue/xml-element-redundant.ts';
import { xmlElementUnknown } from './catalogue/xml-element-unknown.ts';
import { xmlElementUnusual } from './catalogue/xml-element-unusual.ts';
import { xmlEnclosureEnding } from './catalogue/xml-enclosure-ending.ts';
import { xmlEncoding } from './catalogue/xml-encoding.ts';
import { xmlEncodingLegacy } from './catalogue/xml-encoding-legacy.ts';
import { xmlExtraIdle } from './catalogue/xml-extra-idle.ts';
import { xmlExtraInvalid } from './catalogue/xml-extra-invalid.ts';
import { xmlExtraKnown } from './catalogue/xml-extra-known.ts';
import { xmlFeedSize } from './catalogue/xml-feed-size.ts';
import { xmlGuidMissing } from './catalogue/xml-guid-missing.ts';
import { xmlHtmlInvalid } from './catalogue/xml-html-invalid.ts';
import { xmlHtmlRelative } from './catalogue/xml-html-relative.ts';
import { xmlHtmlUnsafe } from './catalogue/xml-html-unsafe.ts';
import { xmlIllegalChar } from './catalogue/xml-illegal-char.ts';
import { xmlImagePlain } from './catalogue/xml-image-plain.ts';
import { xmlItemOrder } from './catalogue/xml-item-order.ts';
import { xmlItunesMissing } from './catalogue/xml-itunes-missing.ts';
import { xmlLanguageMissing } from './catalogue/xml-language-missing.ts';
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
import { xmlValueLength } from './catalogue/xml-value-length.ts';
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
  artDpi,
  artEmbeddedMissing,
  artEpisodeSameAsShow,
  artExif,
  artExtension,
  artExtensionMismatch,
  artFileDamaged,
  artFileMissing,
  artFileSize,
  artFormat,
  artHashServed,
  artNot3000,
  artNotSquare,
  artProgressive,
  artTooLarge,
  artTooSmall,
  artUrlInvalid,
  artUrlNotHttps,
  artUrlPage,
  artUrlUnchanged,
  chapBeyondEnd,
  chapDuplicate,
  chapFileInvalid,
  chapFirstNotZero,
  chapJsonInvalid,
  chapOrder,
  chapPscNamespace,
  chapPscTime,
  chapSourceEmpty,
  chapSourcesDiffer,
  chapStartInvalid,
  chapTitleLong,
  chapTitleMissing,
  chapTooFew,
  chapTooShort,
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
  epDescriptionDeadAnchor,
  epDescriptionFenceUnclosed,
  epDescriptionHeadingBlank,
  epDescriptionHtmlUnclosed,
  epDescriptionHttpOwn,
  epDescriptionImageAlt,
  epDescriptionLineHeading,
  epDescriptionLinkBare,
  epDescriptionLinkBroken,
  epDescriptionLinkScheme,
  epDescriptionLinkSource,
  epDescriptionLocalLink,
  epDescriptionMissing,
  epDescriptionReferenceMissing,
  epDescriptionRelativeUrl,
  epDescriptionSame,
  epDescriptionShort,
  epDescriptionTags,
  epDescriptionUnsafe,
  epExplicitValue,
  epFieldType,
  epFileDate,
  epFileNumber,
  epGone,
  epGuidChanged,
  epGuidDuplicate,
  epGuidIsMediaUrl,
  epGuidMissing,
  epGuidPermalink,
  epGuidPermalinkCase,
  epGuidReused,
  epGuidWeak,
  epGuidWhitespace,
  epImageMissing,
  epItunesTitleNumber,
  epLinkDuplicate,
  epLinkInvalid,
  epLinkIsMedia,
  epLinkMissing,
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
  epPubdateFuture,
  epPubdateMissing,
  epPubdateOrder,
  epPubdateWeekday,
  epPubdateZone,
  epSeasonGap,
  epSeasonInvalid,
  epSeasonPartial,
  epSlugDuplicate,
  epSlugInvalid,
  epSummaryLong,
  epSummaryMarkup,
  epTitleCaps,
  epTitleDuplicate,
  epTitleFileName,
  epTitleHtml,
  epTitleInvisible,
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
  fileFrontMatterSplit,
  fileFrontMatterUnclosed,
  fileIgnoreReason,
  fileIgnoreUnknown,
  fileIgnoreUnused,
  fileLimit,
  fileLockInvalid,
  fileNetworkInvalid,
  fileNetworkTwice,
  fileNotEpisode,
  fileOutputTwice,
  fileSmartQuotes,
  fileUnreadable,
  fileYamlDuplicateKey,
  fileYamlFeature,
  fileYamlNotAMapping,
  fileYamlSyntax,
  fileYamlUnquoted,
  mediaBitrateHigh,
  mediaBitrateLow,
  mediaDurationFormat,
  mediaDurationImplausible,
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
  mediaId3Mismatch,
  mediaId3Missing,
  mediaLengthMismatch,
  mediaLengthMissing,
  mediaLengthZero,
  mediaPathOutside,
  mediaPrefixEnded,
  mediaPrefixForm,
  mediaPrefixGuid,
  mediaPrefixMany,
  mediaPrefixTwice,
  mediaPrefixUnknown,
  mediaSamplerate,
  mediaSizeLarge,
  mediaTypeMismatch,
  mediaTypeNonstandard,
  mediaTypeUnknown,
  mediaUrlChanged,
  mediaUrlDuplicate,
  mediaUrlExtension,
  mediaUrlInvalid,
  mediaUrlNotHttps,
  mediaUrlQuery,
  mediaVbrNoHeader,
  netArtLastModified,
  netArtUnreachable,
  netFeedMoved,
  netFeedNoEtag,
  netFeedNotGzip,
  netFeedType,
  netFeedUnreachable,
  netMediaHead,
  netMediaLength,
  netMediaNoRange,
  netMediaType,
  netMediaUnreachable,
  netPrivate,
  netRedirects,
  netTls,
  netTranscriptCors,
  netUnchecked,
  nsAltAttrs,
  nsAltDefaultMultiple,
  nsAltDuplicate,
  nsAltSourceMissing,
  nsAttributeMissing,
  nsAttributeUnknown,
  nsBlockAll,
  nsBlockSlug,
  nsBlockSuperfluous,
  nsChaptersMultiple,
  nsChaptersType,
  nsChatAttrs,
  nsChatRepeated,
  nsContentlink,
  nsEpisodeMismatch,
  nsFundingUrl,
  nsGuidChanged,
  nsGuidFormat,
  nsGuidNotV5,
  nsGuidUrlMismatch,
  nsImageAlt,
  nsImageAttrs,
  nsImageColorspace,
  nsImageFileMismatch,
  nsImagePurpose,
  nsImagesDeprecated,
  nsIntegrity,
  nsIntegrityMismatch,
  nsLicenseCase,
  nsLicenseUnknown,
  nsLicenseUrl,
  nsLiveAttrs,
  nsLiveContentlink,
  nsLiveGuid,
  nsLiveStale,
  nsLiveStream,
  nsLocationCountry,
  nsLocationGeo,
  nsLocationOsm,
  nsLocationOutside,
  nsLocationRel,
  nsLockedMissing,
  nsLockedOwner,
  nsMediumListEmpty,
  nsMediumListItems,
  nsMediumUnknown,
  nsPersonBlank,
  nsPersonDuplicate,
  nsPersonGroupMismatch,
  nsPersonGroupUnknown,
  nsPersonHostsLost,
  nsPersonRoleUnknown,
  nsPersonSeveral,
  nsPersonUrl,
  nsPodpingAccount,
  nsPodrollEmpty,
  nsPodrollSelf,
  nsPublisher,
  nsRemoteitemDuplicate,
  nsRemoteitemGuid,
  nsRemoteitemIdle,
  nsRemoteitemMedium,
  nsRemoteitemUrl,
  nsSeasonMismatch,
  nsSocialAttrs,
  nsSocialPriority,
  nsSoundbiteDuplicate,
  nsSoundbiteLength,
  nsSoundbiteRange,
  nsSoundbiteTime,
  nsTagCount,
  nsTagMissing,
  nsTagParent,
  nsTagUnknown,
  nsTextBlank,
  nsTextTooLong,
  nsTrailerAttrs,
  nsTrailerEpisode,
  nsTrailerSeason,
  nsTranscriptApple,
  nsTranscriptBlank,
  nsTranscriptConvert,
  nsTranscriptDuplicate,
  nsTranscriptLanguage,
  nsTranscriptMissing,
  nsTranscriptType,
  nsTranscriptTypeFile,
  nsTxtAiContent,
  nsUrlNotHttps,
  nsValueAddress,
  nsValueCustom,
  nsValueDuplicate,
  nsValueForm,
  nsValueMethod,
  nsValueSplit,
  nsValueSuggested,
  nsValueSum,
  nsValueTimesplitContent,
  nsValueTimesplitNumbers,
  nsValueTimesplitOverlap,
  nsWordCase,
  pmiClaimCodeFormat,
  pmiClaimCodeWithoutAtp,
  pmiEndorsementWording,
  pmiNotesLineMismatch,
  pmiNotesLineMissing,
  pmiPduStep,
  pmiPduTooHigh,
  pmiPduTooLow,
  pmiPduTrailer,
  pmiPduWithoutSide,
  pmiPduZero,
  pmiProviderIdFormat,
  pmiProviderMissing,
  pmiSideDuplicate,
  pmiSideLegacy,
  pmiSideMissing,
  pmiSideUnknown,
  pmiSplit,
  schedAfterEnd,
  schedComplete,
  schedDayMissing,
  schedDaySuperfluous,
  schedDayUnknown,
  schedDstFold,
  schedDstGap,
  schedEmptyQueue,
  schedFrequencyActual,
  schedFrequencySchedule,
  schedFrequencyText,
  schedGap,
  schedLabelSpelling,
  schedRruleCountDtstart,
  schedRruleCountUntil,
  schedRruleDtstart,
  schedRruleInvalid,
  schedRruleUntilForm,
  schedRruleWeeklyMonthday,
  schedSlotInvalid,
  schedSlotOverlap,
  schedTimeMissing,
  schedTwoSameDay,
  schedWeekday,
  schedZoneFixed,
  schedZoneInvalid,
  schedZoneMissing,
  showAnnounceInvalid,
  showAnnounceToken,
  showAuthorEmail,
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
  showCopyrightHolder,
  showCopyrightMissing,
  showCopyrightYearFuture,
  showCopyrightYearStale,
  showDescriptionHtml,
  showDescriptionMarkdown,
  showDescriptionMissing,
  showDescriptionSame,
  showDescriptionShort,
  showDescriptionTooLong,
  showExampleAddress,
  showExplicitInconsistent,
  showExplicitMissing,
  showExplicitValue,
  showFeedFile,
  showFeedInvalid,
  showFeedMissing,
  showFeedNotHttps,
  showFeedPage,
  showFeedsAddressTwice,
  showFeedsEmpty,
  showFeedsFileMissing,
  showFeedsFileTwice,
  showFeedsFilterUnknown,
  showFeedsGuidTwice,
  showFeedsPrivateLinked,
  showFeedsSame,
  showFeedsTitleSame,
  showFeedsVariantMissing,
  showFieldType,
  showGeneratorMissing,
  showHistoryAddress,
  showHubInvalid,
  showHubNotHttps,
  showImageMissing,
  showItunesTitleSame,
  showKeywordsDeprecated,
  showLanguageCase,
  showLanguageInvalid,
  showLanguageMissing,
  showLanguageRegion,
  showLinkInvalid,
  showLinkIsFeed,
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
  showOwnerEmailPublic,
  showPlaceholder,
  showPlaceholderText,
  showProfileUnknown,
  showRssImageIncomplete,
  showRssImageMismatch,
  showRssImageSize,
  showRuleFirm,
  showRuleLevel,
  showRuleUnknown,
  showSelfLinkMismatch,
  showSelfLinkMissing,
  showSummaryDiffers,
  showTitleGeneric,
  showTitleHtml,
  showTitleKeywords,
  showTitleMissing,
  showTitlePodcastTwice,
  showTitleTooLong,
  showTtlInvalid,
  showTypeInvalid,
  showTypeSerialUndeclared,
  showUnknownField,
  showVerifyLeftOver,
  transBeyondEnd,
  transCueEmpty,
  transCueInvalid,
  transCueOrder,
  transCueOverlap,
  transEmpty,
  transEncoding,
  transHtmlRuns,
  transHtmlShape,
  transJsonShape,
  transSpeakerBlank,
  transSrtLine,
  transVttHeader,
  transVttLine,
  xmlAttributeExtension,
  xmlAttributeMissing,
  xmlAttributeUnknown,
  xmlBom,
  xmlC1Char,
  xmlCommentTail,
  xmlDocsUrl,
  xmlDoctype,
  xmlDoctypeIdle,
  xmlDoubleEncoded,
  xmlElementApple,
  xmlElementDuplicate,
  xmlElementMisplaced,
  xmlElementMissing,
  xmlElementNoNamespace,
  xmlElementOutdated,
  xmlElementRedundant,
  xmlElementUnknown,
  xmlElementUnusual,
  xmlEnclosureEnding,
  xmlEncoding,
  xmlEncodingLegacy,
  xmlExtraIdle,
  xmlExtraInvalid,
  xmlExtraKnown,
  xmlFeedSize,
  xmlGuidMissing,
  xmlHtmlInvalid,
  xmlHtmlRelative,
  xmlHtmlUnsafe,
  xmlIllegalChar,
  xmlImagePlain,
  xmlItemOrder,
  xmlItunesMissing,
  xmlLanguageMissing,
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
  xmlValueLength,
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
