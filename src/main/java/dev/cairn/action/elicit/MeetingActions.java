package dev.cairn.action.elicit;

import dev.cairn.action.Action;
import dev.cairn.action.kept.RoundSecrets;
import dev.cairn.elicit.meeting.Answer;
import dev.cairn.elicit.meeting.Meeting;
import dev.cairn.elicit.meeting.Participant;
import dev.cairn.pack.meeting.Asked;
import dev.cairn.pack.meeting.QuestionSet;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Everything that is done in a meeting, as actions for a desk. */
public final class MeetingActions {
  private final RoundSecrets secrets;
  private final SecureRandom chance;

  /**
   * @param secrets outside of the workspace, where the secret halves of rounds go
   */
  public MeetingActions(RoundSecrets secrets, SecureRandom chance) {
    this.secrets = secrets;
    this.chance = chance;
  }

  /** Coaches by the names they want to be called in a meeting. */
  public static List<Participant> coaches(List<String> names) {
    List<Participant> all = new ArrayList<>();
    for (String name : names) {
      String id = id(name);
      int number = all.size() + 1;
      all.add(new Participant(id.isEmpty() ? "coach-" + number : id, name.strip()));
    }
    return all;
  }

  /** What commands and files call somebody: the name in small plain letters. */
  private static String id(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }

  /** Opens a meeting with a copy of the questions, and the first round of each. */
  public Action open(
      String id, LocalDate date, String facilitator, List<String> coaches, QuestionSet set) {
    return new OpenMeeting(
        new Meeting(id, date, facilitator, coaches(coaches), set), secrets, chance);
  }

  /** Changes what a meeting asks, as far as nobody has answered it. */
  public Action change(String meeting, QuestionSet wished) {
    return new ChangeQuestions(meeting, wished, secrets, chance);
  }

  /** Takes in a question that came of a change in a plan, by the entry that brought it. */
  public Action take(String meeting, long number, Asked asked) {
    return new TakeQuestion(meeting, number, asked, secrets, chance);
  }

  /** Seals an answer; until the round closes it can be given otherwise. */
  public Action answer(String meeting, String question, String coach, Answer answer) {
    return new GiveAnswer(meeting, question, coach, answer, chance);
  }

  /** Closes the round that is open; its answers lie open then, without names. */
  public Action close(String meeting, String question) {
    return new CloseRound(meeting, question, secrets);
  }

  /** Begins the second round of a question. */
  public Action again(String meeting, String question) {
    return new BeginSecondRound(meeting, question, secrets, chance);
  }

  /** An answer to a round that is closed; it stands apart. */
  public Action late(
      MeetingRecords meetings, String meeting, String question, String coach, Answer answer) {
    return AnswerLate.of(meetings, meeting, question, coach, answer, secrets, chance);
  }

  /** Keeps what was said, by somebody or nobody in particular. */
  public static Action note(String meeting, String question, String by, String text) {
    return new NoteInMeeting(meeting, question, by, text);
  }

  /** Keeps what a word means here; null takes it back. */
  public static Action meaning(
      String meeting, String question, String word, @Nullable String meaning) {
    return new AgreeMeaning(meeting, question, word, meaning);
  }

  /** A coach's yes to what a question came to, or its taking back. */
  public static Action sign(String meeting, String question, String coach, boolean yes) {
    return new SignOff(meeting, question, coach, yes);
  }
}
