import { Kbd } from '#components/ui/inline.tsx'
import { Prose, Quote } from '#components/ui/prose.tsx'
import { Term } from '#components/ui/term.tsx'
import { typographic } from '#lib/shared/text.ts'
import { Sample } from './sample.tsx'

/** Running text. */
export function TextSamples() {
  return (
    <>
      <Sample name="Prose">
        <Prose>
          <h2>Aller vers pour faciliter l'accès aux droits</h2>
          <p>
            Les Maisons Départementales des Solidarités (
            <Term short="MDS" long="Maison Départementale des Solidarités" />) tiennent des permanences au plus près des
            personnes. <em>Les textes longs</em> gardent une largeur de 65 à 75 signes, des marges et des blancs ; les{' '}
            <a href="#texte">liens</a> se voient sans crier.
          </p>
          <h3>Ce que le Département fait</h3>
          <ul>
            <li>{typographic("S'associer aux dispositifs itinérants existants (pluriservices, pictabus ...)")}</li>
            <li>
              {typographic(
                'Déployer un nouveau service "d\'Aller vers" composé de professionnels du social sur les intercommunalités les plus rurales : Vienne et Gartempe, Civraisien en Poitou.',
              )}
            </li>
          </ul>
          <ol>
            <li>Constater</li>
            <li>Décider</li>
          </ol>
        </Prose>
      </Sample>
      <Sample name="Citation">
        <Quote source="Comité de pilotage, 3 septembre 2026">
          Le suivi régulier des actions a été difficile ; nous voulons savoir ce qui bloque, et le savoir à temps.
        </Quote>
      </Sample>
      <Sample name="Touches">
        <p>
          <Kbd>Ctrl</Kbd> + <Kbd>Entrée</Kbd> envoie le point d’étape.
        </p>
      </Sample>
    </>
  )
}
