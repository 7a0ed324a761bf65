package dev.cairn.ui.review;

import dev.cairn.ui.office.StepNames;
import dev.cairn.ui.text.Words;
import java.util.Optional;

/** Steps by name, as the undo button says them: "approve Alex". */
public final class StepWords {
  private static final Words WORDS = Words.of(StepWords.class);

  private StepWords() {}

  public static String of(Optional<StepNames.Named> step) {
    return step.map(StepWords::name).orElse("");
  }

  private static String name(StepNames.Named step) {
    String one = "step." + step.kind() + ".one";
    boolean aboutOne = !step.about().isEmpty() && WORDS.has(one);
    String key = aboutOne ? one : "step." + step.kind();
    String what = WORDS.has(key) ? WORDS.text(key) : step.kind().replace('.', ' ');
    return step.about().isEmpty() ? what : WORDS.text("step.about", what, step.about());
  }
}
