import type { Content } from "../rooms.ts";

/** What people send that is not a text. */
export type MediaKind = keyof typeof MEDIA;

const FILE = { file_id: "AgACAgQAAxkBAAI", file_unique_id: "AQADgQ" };
const PICTURE = { ...FILE, width: 640, height: 480 };
const POLL = {
  id: "5404321",
  question: "Thé ou café ?",
  options: [
    { persistent_id: "0", text: "Thé", voter_count: 0 },
    { persistent_id: "1", text: "Café", voter_count: 0 },
  ],
};

const MEDIA = {
  photo: { photo: [PICTURE] },
  document: { document: { ...FILE, file_name: "rapport.pdf", mime_type: "application/pdf" } },
  video: { video: { ...PICTURE, duration: 9 } },
  audio: { audio: { ...FILE, duration: 180, title: "Tiến quân ca" } },
  voice: { voice: { ...FILE, duration: 3, mime_type: "audio/ogg" } },
  video_note: { video_note: { ...FILE, length: 240, duration: 5 } },
  sticker: {
    sticker: {
      ...FILE,
      type: "regular",
      width: 512,
      height: 512,
      is_animated: false,
      is_video: false,
      emoji: "👍",
    },
  },
  location: { location: { latitude: 21.0278, longitude: 105.8342 } },
  contact: { contact: { phone_number: "+84900000000", first_name: "Lan" } },
  dice: { dice: { emoji: "🎲", value: 4 } },
  poll: {
    poll: {
      ...POLL,
      total_voter_count: 0,
      is_closed: false,
      is_anonymous: true,
      type: "regular",
      allows_multiple_answers: false,
    },
  },
} satisfies Record<string, unknown>;

/** The content of a message of this kind. */
export function mediaContent(kind: MediaKind): Content {
  return structuredClone(MEDIA)[kind] as Content;
}
