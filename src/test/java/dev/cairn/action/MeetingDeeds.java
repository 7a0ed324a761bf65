package dev.cairn.action;

import dev.cairn.action.elicit.MeetingActions;
import dev.cairn.action.elicit.MeetingRecords;
import dev.cairn.action.elicit.Minutes;
import dev.cairn.action.elicit.StoredQuestion;
import dev.cairn.elicit.meeting.Answer;
import dev.cairn.elicit.outcome.DirectionOutcome.Direction;
import dev.cairn.ledger.Kind;
import dev.cairn.pack.meeting.Asked;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** What coaches might do in a meeting, in any order. */
final class MeetingDeeds {
  private static final String MEETING = "november";
  private static final List<String> QUESTIONS = List.of("bold-growth", "hills-after-itb");
  private static final List<String> COACHES = List.of("anna", "ben", "chloe");

  private final Random random;
  private final MeetingActions actions = new MeetingActions(new Minutes.Drawer(), Minutes.CHANCE);
  private boolean opened;

  MeetingDeeds(Random random) {
    this.random = random;
  }

  /**
   * One of them.
   *
   * @param lasting whether it may be one that no undo takes back
   */
  Action next(String id, boolean lasting) {
    String question = QUESTIONS.get(random.nextInt(QUESTIONS.size()));
    String coach = COACHES.get(random.nextInt(COACHES.size()));
    if (lasting && !opened) {
      opened = true;
      return open();
    }
    return switch (random.nextInt(lasting ? 10 : 2)) {
      case 0 -> MeetingActions.note(MEETING, question, coach, "see " + random.nextInt(9));
      case 1 ->
          MeetingActions.meaning(
              MEETING, question, "week", random.nextInt(3) == 0 ? null : "of " + coach);
      case 2 -> open();
      case 3 -> actions.close(MEETING, question);
      case 4 -> actions.again(MEETING, question);
      case 5 -> MeetingActions.sign(MEETING, question, coach, random.nextInt(4) > 0);
      case 6 -> late(question, coach);
      case 7 -> taken(id, coach);
      default -> actions.answer(MEETING, question, coach, answer(question));
    };
  }

  private Action open() {
    return actions.open(
        MEETING,
        LocalDate.of(2026, 11, 21),
        "Maria",
        List.of("Anna", "Ben", "Chloe"),
        Minutes.packs().set("modifiers").orElseThrow());
  }

  private Answer answer(String question) {
    double best = 7 + random.nextInt(4);
    return question.equals("bold-growth")
        ? Minutes.range(best - 2, best, best + 2)
        : new Answer.Which(Direction.values()[random.nextInt(3)], random.nextBoolean(), "So.");
  }

  /** What depends on what is there by then. */
  private static Action then(Function<Now, Action> made) {
    return new Action() {
      @Override
      public Kind kind() {
        return Lasting.MEETING_CHANGED;
      }

      @Override
      public Deed decide(Now now) {
        return made.apply(now).decide(now);
      }
    };
  }

  private Action late(String question, String coach) {
    Answer answer = answer(question);
    return then(now -> {
      MeetingRecords meetings = new MeetingRecords(now.records());
      meetings.meeting(MEETING);
      return actions.late(meetings, MEETING, question, coach, answer);
    });
  }

  /** A question that came of a change in a plan is taken, answered or closed. */
  private Action taken(String id, String coach) {
    int which = random.nextInt(3);
    return then(now -> {
      List<StoredQuestion> stored = StoredQuestion.all(now.records());
      if (stored.isEmpty()) {
        throw new Refused("Nothing came up in a plan, so nothing was taken.");
      }
      long number = stored.getFirst().number();
      Answer answer = new Answer.Which(Direction.LESS, null, "because of " + id);
      return switch (which) {
        case 0 -> actions.take(MEETING, number, new Asked.Direction(null, null));
        case 1 -> actions.answer(MEETING, "from-" + number, coach, answer);
        default -> actions.close(MEETING, "from-" + number);
      };
    });
  }
}
