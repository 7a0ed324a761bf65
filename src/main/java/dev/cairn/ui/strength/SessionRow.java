package dev.cairn.ui.strength;

import dev.cairn.model.lifting.Mass;
import dev.cairn.model.lifting.Movement;
import dev.cairn.strength.feature.Lift;
import dev.cairn.ui.office.LiftCase;
import dev.cairn.ui.text.Dates;
import dev.cairn.ui.text.Weights;
import dev.cairn.ui.text.Words;
import java.util.List;

/** The top set of a session, and what had been suggested for it. */
record SessionRow(
    String date, String load, String reps, String rpe, String oneRepMax, String then) {
  private static final Words WORDS = Words.of(SessionRow.class);

  static List<SessionRow> all(LiftCase lift, Weights weights) {
    return lift.sessions().stream().map(one -> of(lift, one, weights)).toList();
  }

  private static SessionRow of(LiftCase lift, LiftCase.Session session, Weights weights) {
    Lift top = session.done().top();
    boolean timed = lift.exercise().movement() == Movement.TIMED;
    String reps =
        timed ? WORDS.text("session.seconds", top.count()) : Integer.toString(top.count());
    return new SessionRow(
        Dates.brief(session.done().start().toLocalDate()),
        weights.bare(top.load()),
        top.failed() ? WORDS.text("session.failed", reps) : reps,
        Double.isNaN(top.rpe()) ? WORDS.text("session.untold") : SuggestionModel.two(top.rpe()),
        Double.isNaN(top.oneRepMax())
            ? WORDS.text("session.untold")
            : weights.tenths(Mass.ofKilograms(top.oneRepMax())),
        then(session, weights));
  }

  private static String then(LiftCase.Session session, Weights weights) {
    LiftCase.Decided decided = session.decision().orElse(null);
    if (decided == null) {
      Mass rule = session.rule();
      return rule == null
          ? WORDS.text("session.first")
          : WORDS.text("session.rule", weights.bare(rule));
    }
    Mass load = decided.load();
    return load != null && decided.verdict().equals("modified")
        ? WORDS.text("session.modified", weights.bare(decided.suggested()), weights.bare(load))
        : WORDS.text("session." + decided.verdict(), weights.bare(decided.suggested()));
  }

  String sentence() {
    return WORDS.text("session.sentence", date, load, reps, rpe, oneRepMax, then);
  }
}
