package dev.cairn.ui.office;

import dev.cairn.action.Done;
import dev.cairn.action.Refused;
import dev.cairn.action.elicit.MeetingActions;
import dev.cairn.action.elicit.StoredQuestion;
import dev.cairn.pack.PackRefused;
import dev.cairn.pack.meeting.Asked;
import dev.cairn.pack.meeting.QuestionSet;
import dev.cairn.pack.read.MeetingWriter;
import dev.cairn.pack.shelf.QuestionsFile;
import java.util.List;

/** What a meeting asks, changed by its facilitator. Everything here blocks. */
public final class QuestionRoom {
  private final Office office;

  public QuestionRoom(Office office) {
    this.office = office;
  }

  /** Questions that came of changes in plans, the newest first. */
  public List<StoredQuestion> stored() {
    return office.look(StoredQuestion::all);
  }

  /** Asks this from now on, as far as nobody has answered; read as a file of a pack would be. */
  public Done change(String meeting, QuestionSet wished) {
    return office.act(actions().change(meeting, read(wished)));
  }

  private static QuestionSet read(QuestionSet wished) {
    try {
      return QuestionsFile.read(wished.id() + ".json", MeetingWriter.bytes(wished));
    } catch (PackRefused refused) {
      throw new Refused(QuestionsFile.sentence(refused.problem()));
    }
  }

  /** Asks what came of a change in a plan; it stays with the athlete. */
  public Done take(String meeting, long number, Asked asked) {
    return office.act(actions().take(meeting, number, asked));
  }

  private MeetingActions actions() {
    return new MeetingActions(office.secrets(), office.chance());
  }
}
