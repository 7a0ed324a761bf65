package dev.cairn.engine.session;

import dev.cairn.engine.brief.Words;
import dev.cairn.engine.session.Allowance.Bound;
import dev.cairn.model.Reasoned;
import dev.cairn.model.WorkoutType;
import dev.cairn.trail.Alternative;
import dev.cairn.trail.Input;
import dev.cairn.trail.Source;
import java.util.ArrayList;
import java.util.List;

/** Quality days too small for quality: an easy run with strides, and the bound that forced it. */
record FallenDays(Course course, BoundWords bounds) {

  EasyRun easy(Quality quality, boolean strides) {
    String why = decide(quality, strides);
    return new EasyRun(quality.slot().run(), why, strides ? why : null);
  }

  private String decide(Quality quality, boolean strides) {
    Slot slot = quality.slot();
    Allowance allowance = quality.allowance();
    Bound bound = allowance.tightest();
    String least = Words.number(course.rules().intensity().minHardMinutes());
    String allowed = Minutes.number(allowance.seconds());
    String rejected =
        Double.parseDouble(allowed) < course.rules().intensity().minHardMinutes()
            ? allowed + " hard minutes are allowed, " + least + " are the least"
            : "no workout open to this runner fits " + allowed + " hard minutes here";
    return course.record(
        QualityReasons.id(slot, ".type"),
        (strides ? "Easy with strides" : "Easy") + " in place of " + TypeWords.of(quality.type()),
        WorkoutType.EASY.word(),
        new Source.Formula(
            "quality or strides",
            "below " + least + " hard minutes a quality session becomes strides",
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
