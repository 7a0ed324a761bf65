package dev.cairn.action.verdict;

import dev.cairn.review.Overridden;
import dev.cairn.review.SeenDecision;
import dev.cairn.trail.CellChange;
import dev.cairn.trail.Decision;
import dev.cairn.trail.Places;
import dev.cairn.trail.PlanDiff;
import dev.cairn.trail.StoredPlan;
import dev.cairn.trail.UnknownPlace;
import java.util.ArrayList;
import java.util.List;

/** What coaches changed in a plan, value by value, each with the decision it stands against. */
final class Overrides {
  private final StoredPlan made;
  private final StoredPlan changed;
  private final Places places;

  Overrides(StoredPlan made, StoredPlan changed) {
    this.made = made;
    this.changed = changed;
    this.places = new Places(made);
  }

  List<Overridden> all() {
    List<Overridden> all = new ArrayList<>();
    for (CellChange cell : PlanDiff.of(made, changed).cells()) {
      for (String id : behind(cell)) {
        Decision decision = made.trail().find(id);
        if (decision != null) {
          all.add(
              new Overridden(
                  place(cell), text(cell.before()), text(cell.after()), SeenDecision.of(decision)));
        }
      }
    }
    return all;
  }

  /** Names the value itself, also where the plan names only its day. */
  private static String place(CellChange cell) {
    String word = cell.cell().word();
    return cell.place().endsWith("/" + word) ? cell.place() : cell.place() + "/" + word;
  }

  /** The decision about this very value, or the first behind its place. */
  private List<String> behind(CellChange cell) {
    try {
      List<String> ids = places.resolve(cell.place());
      String ending = ending(cell);
      List<String> named = ids.stream().filter(id -> id.endsWith(ending)).limit(1).toList();
      return named.isEmpty() ? ids.stream().limit(1).toList() : named;
    } catch (UnknownPlace notInThePlanAsMade) {
      return List.of();
    }
  }

  private static String ending(CellChange cell) {
    return switch (cell.cell()) {
      case WEEK_TYPE, TYPE -> ".type";
      case TOTAL -> ".total";
      case DISTANCE -> ".distance";
      case DURATION, INTENSITY, PACE, HEART_RATE, WORKOUT -> ".session";
    };
  }

  private static String text(@org.jspecify.annotations.Nullable String value) {
    return value == null ? "" : value;
  }
}
