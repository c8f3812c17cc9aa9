/** Said again in other words than the product does: C0 but LF, DEL, C1, line ends, directions, what is not seen. */
export const unprintable =
  /(?!\n)\p{Cc}|[\u2028\u2029\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\u061c\u180e\u00ad\ufeff]|\p{Cs}/u;
