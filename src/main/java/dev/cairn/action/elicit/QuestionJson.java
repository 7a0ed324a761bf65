package dev.cairn.action.elicit;

import dev.cairn.json.Canonical;
import dev.cairn.pack.PackRefused;
import dev.cairn.pack.meeting.Bilingual;
import dev.cairn.pack.meeting.MeetingQuestion;
import dev.cairn.pack.meeting.QuestionSet;
import dev.cairn.pack.meeting.RunnerProfile;
import dev.cairn.pack.read.MeetingWriter;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A single question as canonical JSON, in the form of a file of a pack, and back. */
final class QuestionJson {
  private static final Bilingual NONE = new Bilingual("-", "-");

  private QuestionJson() {}

  static byte[] bytes(MeetingQuestion question, List<RunnerProfile> profiles) {
    return MeetingWriter.bytes(
        new QuestionSet("taken", 1, NONE, NONE, profiles, List.of(question)));
  }

  static List<MeetingQuestion> read(JsonNode json) {
    try {
      return MeetingWriter.read(Canonical.bytes(json)).questions();
    } catch (PackRefused unreadable) {
      throw new IllegalStateException("A recorded question can no longer be read", unreadable);
    }
  }
}
