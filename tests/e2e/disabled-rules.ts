/** The rules of axe and html-validate that are not applied, each with its reason. A rule that is not here is applied. */

/** axe, tags of WCAG 2.2 A and AA. */
export const disabledAxeRules: Record<string, string> = {}

/** html-validate, preset `recommended`. */
export const disabledHtmlRules: Record<string, string> = {
  'attr-case': 'style only: React writes charSet and autoComplete, HTML does not look at case',
  'attr-quotes': 'style only: React and Next choose the quotes',
  'attribute-boolean-style': 'style only: React writes required="", which HTML reads as required',
  'attribute-empty-style': 'style only: React writes hidden=""',
  'doctype-style': 'style only: Next writes <!DOCTYPE html>',
  'long-title': 'a page is named by its official title, and no official wording is cut',
  'no-trailing-whitespace': 'style only: the HTML is written by a program',
  'valid-id':
    'ids begin with an underscore where React makes them (_R_1_): HTML allows it, our own ids begin with a letter',
  'void-style': 'style only: React writes <br/>',
}

/** The same, in the documents of an answer 404 or 500 alone. */
export const disabledInErrorDocuments: Record<string, string> = {
  'element-required-attributes':
    'Next sends <html id="__next_error__"> without a language, and completes the document in the browser: axe sees it there',
}

/** Attributes that a program writes and html-validate refuses, by element. */
export const allowedAttributes = {
  // React gives action="" to a form whose action is a function: the form posts to its own address.
  form: { attributes: { action: {} } },
}

/** What the browser's console may say, with the reason. */
export const expectedOnConsole: [message: RegExp, reason: string][] = [
  [/^Failed to load resource: the server responded with a status of (404|500)/, 'the state asks for that answer'],
  [/Minified React error #441/, 'React repeats in the browser that the server failed, which is the state asked for'],
]
