package dev.cairn.engine.session;

import dev.cairn.engine.brief.Words;
import dev.cairn.engine.session.Allowance.Bound;
import dev.cairn.model.Reasoned;
import dev.cairn.model.WorkoutType;
import dev.cairn.trail.Alternative;
import dev.cairn.trail.Decision;
import dev.cairn.trail.Input;
import dev.cairn.trail.Source;
import java.util.ArrayList;
import java.util.List;

/** Quality days without room for quality: what they become, and the bound that forced it. */
record FallenDays(Course course, BoundWords bounds) {
  /** Rest and taper weeks ask for freshness, full ones for work that is not hard. */
  static boolean mayBeSteady(PlannedWeek week) {
    return week.kind() == PlannedWeek.Kind.FULL || week.kind() == PlannedWeek.Kind.CUT_SHORT;
  }

  EasyRun easy(Quality quality, boolean strides) {
    String why = decide(quality, WorkoutType.EASY, strides ? "Easy with strides" : "Easy");
    return new EasyRun(quality.slot().run(), why, strides ? why : null);
  }

  String steady(Quality quality) {
    return decide(quality, WorkoutType.STEADY, "Steady");
  }

  private String decide(Quality quality, WorkoutType type, String instead) {
    return course.record(
        QualityReasons.id(quality.slot(), ".type"), id -> decision(id, quality, type, instead));
  }

  private Decision decision(String id, Quality quality, WorkoutType type, String instead) {
    Allowance allowance = quality.allowance();
    Bound bound = allowance.tightest();
    String least = Words.number(course.rules().intensity().minHardMinutes());
    String allowed = Minutes.number(allowance.seconds());
    String rejected =
        Double.parseDouble(allowed) < course.rules().intensity().minHardMinutes()
            ? allowed + " hard minutes are allowed, " + least + " are the least"
            : "no workout open to this runner fits " + allowed + " hard minutes here";
    return Course.decision(
        id,
        instead + " in place of " + TypeWords.of(quality.type()),
        type.word(),
        new Source.Formula(
            "quality or less",
            "below " + least + " hard minutes: steady in a full week, else easy",
            bounds.of(bound, quality) + " = " + allowed),
        inputs(quality, least),
        List.of(new Alternative(TypeWords.of(quality.type()), rejected)));
  }

  private List<Input> inputs(Quality quality, String least) {
    Slot slot = quality.slot();
    Reasoned<Double> factor = course.ceilings().hardMinutesFactor();
    List<Input> inputs = new ArrayList<>();
    inputs.add(new Input("place", "quality", slot.run().roleWhy()));
    inputs.add(new Input("distance", slot.run().distance().text(), slot.run().why()));
    inputs.add(new Input("week", slot.week().total().text(), slot.week().totalWhy()));
    inputs.add(new Input("factor", Words.number(factor.value()), factor.why()));
    inputs.add(new Input("least", least, Rule.intensity("minHardMinutes")));
    QualityReasons.addReference(quality, inputs);
    return inputs;
  }
}
