package dev.cairn.action.elicit;

import dev.cairn.action.Action;
import dev.cairn.action.Change;
import dev.cairn.action.Deed;
import dev.cairn.action.Now;
import dev.cairn.action.Records;
import dev.cairn.action.Refused;
import dev.cairn.action.Thing;
import dev.cairn.elicit.meeting.Meeting;
import dev.cairn.json.CanonicalWriter;
import dev.cairn.ledger.Kind;
import dev.cairn.ledger.Subject;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what coaches agreed a word to mean, so that all answer about the same thing.
 *
 * @param meaning null: no longer agreed
 */
public record AgreeMeaning(
    String meetingId, String questionId, String word, @Nullable String meaning) implements Action {
  private static final int LONGEST_WORD = 60;
  private static final int LONGEST = 600;

  public AgreeMeaning {
    word = word.strip().toLowerCase(Locale.ROOT);
    if (word.isEmpty() || word.length() > LONGEST_WORD || word.contains("/")) {
      throw new Refused(
          "\"" + word + "\" is no word whose meaning can be agreed, so nothing was kept.");
    }
    if (meaning != null && (meaning.isBlank() || meaning.length() > LONGEST)) {
      throw new Refused(
          "What \""
              + word
              + "\" means is said in 1 to "
              + LONGEST
              + " letters, and here in "
              + meaning.length()
              + ", so nothing was kept.");
    }
  }

  @Override
  public Kind kind() {
    return new Kind("meaning.agreed");
  }

  @Override
  public Deed decide(Now now) {
    Records records = now.records();
    MeetingRecords meetings = new MeetingRecords(records);
    Meeting meeting = meetings.meeting(meetingId);
    MeetingRecords.question(meeting, questionId);
    Subject home = meetings.home(meetingId, questionId);
    String part = meetingId + "/" + questionId + "/" + word;
    byte[] before = records.value(Thing.WORD_MEANING, home, part);
    if (meaning == null) {
      return Deed.Changes.of(Change.of(Thing.WORD_MEANING, home, part, before, null));
    }
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject().name("meaning").text(meaning.strip());
    return Deed.Changes.of(
        Change.of(Thing.WORD_MEANING, home, part, before, out.endObject().toBytes()));
  }
}
