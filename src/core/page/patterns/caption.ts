/** How a picture's caption shows that it is one: by the credit at its end, or by its first words. */
export const captionEnd =
  /[[(](?:(?:file )?(?:photos?|images?|picture|pictured|credit|courtesy|photograph|handout)\b[^\])]{0,80}|[\p{L}][^\])/]{1,50}\/[^\])]{2,50}|file)[\])]\.?$|(?:\||\.|…|—)\s*(?:photo(?:graph)?|image|picture|credit)s?(?: credit)?s?:?\s*(?:by )?[^.]{2,60}$/iu;

export const captionStart =
  /^\W*(?:(?:file )?(?:photo|image|picture|pictured|caption)s?\s*:\s|(?:in )?this (?:\S+ ){0,4}(?:photo|image|picture|photograph|video grab|frame grab|satellite image)\b|(?:an? )?(?:aerial|satellite|file|drone) (?:photo|image|view|picture|photograph)\b.{0,40}\b(?:shows?|of|from|taken)\b|(?:photo|image|picture) (?:taken|shows|released|provided|from)\b)/i;

/** The words, in lower case, with which such first words begin. */
export const captionOpeners: ReadonlySet<string> = new Set([
  ...['file', 'photo', 'photos', 'image', 'images', 'picture', 'pictures', 'pictured'],
  ...['caption', 'captions', 'in', 'this', 'a', 'an', 'aerial', 'satellite', 'drone'],
]);

/** A picture's file name or number, which no reader is meant to read. */
export const fileName =
  /[,;|]?\s*(?:\b(?:IMG|DSCN?|DSCF|PXL|MVI|GOPR)[_-]?\d+\w*|\b[\w-]+\.(?:jpe?g|png|gif|webp|tiff?)\b)[^\p{L}\d]*$/iu;
