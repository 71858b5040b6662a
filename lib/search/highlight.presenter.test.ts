import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { highlight, isMarked, passage } from './highlight.presenter.ts'

const marked = (text: string, stems: string[]) =>
  highlight(text, stems)
    .map((piece) => (piece.mark ? `[${piece.text}]` : piece.text))
    .join('')

describe('highlight', () => {
  it.each([
    ['L’évaluation des besoins', ['evalu'], 'L’[évaluation] des besoins'],
    ['Les aidants, et l’aide aux AIDANTS', ['aidant'], 'Les [aidants], et l’aide aux [AIDANTS]'],
    ['Œuvrer au bien-être', ['oeuvr', 'bien'], '[Œuvrer] au [bien]-être'],
    ['RSA et RS', ['rs'], 'RSA et [RS]'],
    ['rien', [], 'rien'],
    ['<b>aide</b>', ['aid'], '<b>[aide]</b>'],
  ])('%s', (text, stems, expected) => expect(marked(text, stems)).toBe(expected))

  it('loses nothing of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, stems) => {
        const pieces = highlight(text, stems)
        return pieces.map((piece) => piece.text).join('') === text
      }),
    )
  })
})

describe('passage', () => {
  const long = `${'avant '.repeat(60)}le logement des jeunes ${'ensuite '.repeat(60)}`

  it('keeps what stands around the first word found, cut between words', () => {
    const text = passage(long, ['logement'])
      ?.map((piece) => piece.text)
      .join('')
    expect(text).toMatch(/^… avant .*le logement des jeunes .* ensuite …$/)
    expect(text?.length).toBeLessThan(330)
  })

  it('prefers the word as it was typed to others of its family', () => {
    const text = `l’aide à domicile ${'puis '.repeat(100)}les aidants familiaux`
    const shown = (typed: string[]) =>
      passage(text, ['aid'], typed)
        ?.map((piece) => piece.text)
        .join('')
    expect(shown([])).toContain('domicile')
    expect(shown(['aidants'])).toContain('familiaux')
  })

  it('tells the items of a list apart', () => {
    const items = passage('Repérer les besoins\nDévelopper le logement.\n\nFormer', ['logement'])
    expect(items?.map((piece) => piece.text).join('')).toBe('Repérer les besoins · Développer le logement. Former')
  })

  it('says nothing of a text that does not hold the word', () => {
    expect(passage(long, ['absent'])).toBeNull()
    expect(isMarked(highlight('le logement', ['log']))).toBe(true)
  })
})
