package dev.cairn.action.elicit;

import dev.cairn.action.Office;
import dev.cairn.elicit.meeting.Answer;
import dev.cairn.elicit.outcome.DirectionOutcome.Direction;
import dev.cairn.elicit.pair.Choice;
import dev.cairn.elicit.pair.Choice.Preferred;
import java.util.List;

/**
 * The second meeting with five scripted coaches about the runners of the document: of A one answer
 * is wide and one split, of B there is a consensus in two rounds, of C a direction, and about short
 * sleep too few say anything.
 */
public final class FiveCoaches {
  private static final String GROWTH = "bold-growth";

  private FiveCoaches() {}

  /** Opens the meeting and holds it to its end. */
  public static void hold(Office office, MeetingActions actions) {
    office.act(
        actions.open(
            "november",
            Minutes.modifiers().date(),
            "Maria",
            Minutes.COACHES.stream().map(coach -> coach.name()).toList(),
            Minutes.modifiers().set()));
    round(
        office,
        actions,
        GROWTH,
        Minutes.ranges(6.5, 8, 10.5, 6, 7.5, 10, 7.1, 8.5, 10.9, 5.1, 8, 10.3, 7.5, 9, 11.5));
    round(
        office,
        actions,
        "itb-long-run",
        Minutes.ranges(
            0.4, 0.7, 0.9, 0.45, 0.75, 0.95, 0.4, 0.65, 0.9, 0.5, 0.8, 0.95, 0.4, 0.7, 0.95));
    round(
        office,
        actions,
        "weeks-before-intervals",
        Minutes.ranges(1, 2, 3, 1, 2, 3.5, 6, 8, 10, 6, 7, 9, 5, 6, 8));
    round(office, actions, "short-sleep-hard", Minutes.ranges(0.8, 0.9, 0.95, 0.7, 0.85, 0.95));
    round(office, actions, "first-marathon-base", longer());
    round(office, actions, "age-peak", ages());
    second(office, actions);
  }

  private static void round(
      Office office, MeetingActions actions, String question, List<Answer> answers) {
    for (int at = 0; at < answers.size(); at++) {
      String coach = Minutes.COACHES.get(at).id();
      office.act(actions.answer("november", question, coach, answers.get(at)));
    }
    office.act(actions.close("november", question));
  }

  /** Of C four say longer; two of them no longer so with more running behind them. */
  private static List<Answer> longer() {
    return List.of(
        new Answer.Which(Direction.MORE, true, "The tendons need the weeks."),
        new Answer.Which(Direction.MORE, true, ""),
        new Answer.Which(Direction.MORE, false, "=Only the first time."),
        new Answer.Which(Direction.MORE, false, ""),
        new Answer.Which(Direction.SAME, null, "It depends on the winter."));
  }

  private static List<Answer> ages() {
    return List.of(
        new Answer.Each(List.of(75.0, 75.0, 66.0, 60.0), "Recovery, not will."),
        new Answer.Each(List.of(80.0, 80.0, 72.0, 64.0), ""),
        new Answer.Each(List.of(70.0, 70.0, 63.0, 56.0), ""),
        new Answer.Chosen(
            List.of(
                new Choice(0, 1, Preferred.NEITHER),
                new Choice(0, 2, Preferred.FIRST),
                new Choice(0, 3, Preferred.FIRST)),
            "By how much depends on the person."),
        new Answer.CannotSay("I coach nobody over 50."));
  }

  /** Two come nearer after the talk, the others stay with what they said. */
  private static void second(Office office, MeetingActions actions) {
    office.act(MeetingActions.note("november", GROWTH, "Dieter", "Five was for cutback weeks."));
    office.act(
        MeetingActions.meaning(
            "november", GROWTH, "full week", "A week without cutback, beside the last such week."));
    office.act(actions.again("november", GROWTH));
    office.act(actions.answer("november", GROWTH, "anna", Minutes.range(7, 8.5, 10.5)));
    office.act(actions.answer("november", GROWTH, "dieter", Minutes.range(6.5, 8, 10)));
    office.act(actions.close("november", GROWTH));
    for (String coach : List.of("anna", "ben", "chloe")) {
      office.act(MeetingActions.sign("november", GROWTH, coach, true));
    }
  }
}
