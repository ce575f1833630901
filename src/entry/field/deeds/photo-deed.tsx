import { Details } from '../../components/content/details.js';
import { Button } from '../../components/form/button.js';
import { FileUpload } from '../../components/form/file-upload.js';
import { shrinkPhoto } from '../capturing/shrink-photo.js';
import { Act, type Acted } from '../parts/act.js';
import { useSay } from '../parts/use-app.js';
import { caseWords } from '../wording/case-words.js';
import type { DeedProps } from './deed.js';

/** Its name says nothing of where or by whom: the phone's own name for the file is left behind. */
const fileName = 'photo.jpg';

export function PhotoDeed({ one, perform, refuse }: DeedProps) {
  const say = useSay();
  const keep = async ({ file }: Acted) => {
    const given = file('photo');
    const photo = given && (await shrinkPhoto(given));
    if (!photo) {
      refuse(given ? 'no-photo' : 'empty');
      return false;
    }
    return perform([{ kind: 'photo', fileName, bytes: photo.bytes }], photo.small);
  };
  return (
    <Details summary={say(caseWords.addPhoto)}>
      <Act onDo={keep} draft={`${one.id} photo`}>
        <FileUpload
          name="photo"
          label={say(caseWords.photo)}
          hint={say(caseWords.photoHint)}
          accept="image/*"
          attributes={{ capture: 'environment' }}
        />
        <Button variant="secondary">{say(caseWords.keepPhoto)}</Button>
      </Act>
    </Details>
  );
}
