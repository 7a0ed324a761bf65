package dev.cairn.engine.brief;

import dev.cairn.pack.RaceTemplate;
import dev.cairn.pack.origin.AgreedTemplate;
import dev.cairn.pack.origin.TemplateValue;
import dev.cairn.trail.AgreedTrail;
import dev.cairn.trail.Input;
import java.util.ArrayList;
import java.util.List;

/** Where a decision rests on a value of the template that coaches agreed to change. */
public final class AgreedInputs {
  private AgreedInputs() {}

  /** One for each of these values that is not as its pack has it; most often none. */
  public static List<Input> of(RaceTemplate template, TemplateValue... values) {
    if (template.agreed().isEmpty()) {
      return List.of();
    }
    List<Input> inputs = new ArrayList<>();
    for (TemplateValue value : values) {
      for (AgreedTemplate agreed : template.agreed()) {
        agreed
            .of(value)
            .ifPresent(change ->
                inputs.add(
                    new Input(
                        value.plain() + ", agreed on by coaches",
                        change.now(),
                        AgreedTrail.rule(agreed.provenance().rule()))));
      }
    }
    return inputs;
  }

  /** What a decision rests on, and these behind it. */
  public static List<Input> behind(
      List<Input> inputs, RaceTemplate template, TemplateValue... values) {
    List<Input> agreed = of(template, values);
    if (agreed.isEmpty()) {
      return inputs;
    }
    List<Input> all = new ArrayList<>(inputs);
    all.addAll(agreed);
    return all;
  }
}
