package dev.cairn.ui.modify;

import dev.cairn.model.Athlete;
import dev.cairn.model.Week;
import dev.cairn.review.EditQuestion;
import dev.cairn.review.PlanChange;
import dev.cairn.review.edit.Draft;
import dev.cairn.review.edit.Finding;
import dev.cairn.ui.text.Words;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** For whom a question is asked that comes of a change, and its first wording. */
public final class EditScope {
  private static final Words WORDS = Words.of(EditScope.class);

  private EditScope() {}

  /** A question about the last change of a plan, in words that nobody has to type. */
  public static EditQuestion about(Draft draft) {
    List<PlanChange> last = List.of(draft.changes().getLast());
    return new EditQuestion(question(draft, last), EditQuestion.Type.DIRECTION, of(draft, last));
  }

  /** Nothing of it names the athlete. */
  static SortedMap<String, String> of(Draft draft, List<PlanChange> mine) {
    Athlete athlete = draft.piece().athlete();
    SortedMap<String, String> scope = new TreeMap<>();
    scope.put("race", draft.plan().race().word());
    scope.put("goal", draft.plan().goal().word());
    scope.put("daysPerWeek", Integer.toString(athlete.request().daysPerWeek()));
    scope.put("injuries", Integer.toString(athlete.snapshot().injuries().size()));
    if (!mine.isEmpty()) {
      Week week = draft.week(mine.getFirst().date());
      scope.put("weekType", week.type().value().word());
      scope.put("change", mine.getFirst().word());
    }
    draft.findings().stream()
        .findFirst()
        .map(Finding::rule)
        .ifPresent(one -> scope.put("rule", one));
    return scope;
  }

  static String question(Draft draft, List<PlanChange> mine) {
    if (mine.isEmpty()) {
      return "";
    }
    SortedMap<String, String> scope = of(draft, mine);
    String week = WORDS.text("week-type." + scope.get("weekType"));
    String race = WORDS.text("race." + scope.get("race"));
    String about =
        scope.containsKey("rule")
            ? WORDS.text("ask.rule", week, RuleWords.of(String.valueOf(scope.get("rule"))))
            : WORDS.text("ask.change", week, WORDS.text("kind." + scope.get("change")));
    return WORDS.text(
        "ask.whole",
        about,
        race,
        draft.piece().athlete().request().daysPerWeek(),
        draft.piece().athlete().snapshot().injuries().size());
  }
}
