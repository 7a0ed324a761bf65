package dev.cairn.ui.wording;

import dev.cairn.model.wording.Objection;
import dev.cairn.model.wording.Objection.Kind;
import dev.cairn.ui.office.TextCase;
import dev.cairn.ui.office.TextPassage;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a text was looked over for, and how that came out. */
final class Checks {
  private static final Words WORDS = Words.of(Checks.class);

  /** A look at one thing. */
  record Check(String words, boolean passed) {}

  private Checks() {}

  static List<Check> of(TextCase now) {
    int figures = 0;
    int wrong = 0;
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (TextPassage passage : now.passages()) {
      for (Objection objection : passage.objections()) {
        kinds.add(objection.kind());
      }
      for (Bit bit : PassageView.bits(now, passage)) {
        figures += bit instanceof Bit.Figure ? 1 : 0;
        wrong += bit instanceof Bit.Flag flag && number(flag.objection()) ? 1 : 0;
      }
    }
    List<Check> checks = new ArrayList<>();
    checks.add(new Check(WORDS.text("check.numbers", figures, figures + wrong), wrong == 0));
    checks.add(check("structure", kinds, Kind.STRUCTURE, Kind.DAY, Kind.CLAIM));
    checks.add(check("medical", kinds, Kind.MEDICAL));
    checks.add(check("promise", kinds, Kind.PROMISE));
    checks.add(check("name", kinds, Kind.NAME, Kind.LINK, Kind.INSTRUCTION));
    return checks;
  }

  private static boolean number(Objection objection) {
    return switch (objection.kind()) {
      case NUMBER, ROLE, SLOT -> true;
      case DAY,
          STRUCTURE,
          CLAIM,
          MEDICAL,
          PROMISE,
          NAME,
          LINK,
          INSTRUCTION,
          CHARACTERS,
          LANGUAGE,
          LENGTH ->
          false;
    };
  }

  private static Check check(String word, Set<Kind> found, Kind... kinds) {
    boolean passed = true;
    for (Kind kind : kinds) {
      passed &= !found.contains(kind);
    }
    return new Check(WORDS.text("check." + word + (passed ? "" : ".failed")), passed);
  }

  /** How many things of a text contradict the plan. */
  static long against(TextCase now) {
    return now.passages().stream()
        .filter(TextPassage::open)
        .flatMap(one ->
            one.objections().stream().filter(each -> one.refused() != null || each.contradicts()))
        .count();
  }
}
