package dev.cairn.ui.review;

import dev.cairn.action.verdict.Look;
import dev.cairn.review.RiskReason;
import dev.cairn.ui.office.PlanCase;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** The plan that is open, and what the coach has seen of it so far. */
final class OpenPlan {
  private final Predicate<String> waits;
  private final BooleanSupplier decideFirst;
  private final InstantSource clock;
  private final ReadOnlyStringWrapper selected = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<@Nullable PlanCase> open = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper firstOpinion = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper blind = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<List<RiskReason>> flags =
      new ReadOnlyObjectWrapper<>(List.of());
  private final List<String> acknowledged = new ArrayList<>();
  private boolean reasonsOpened;
  private Instant since;
  private String again = "";

  /**
   * @param waits whether an athlete waits for a verdict of this coach
   * @param decideFirst whether reasons come after a first opinion
   */
  OpenPlan(Predicate<String> waits, BooleanSupplier decideFirst, InstantSource clock) {
    this.waits = waits;
    this.decideFirst = decideFirst;
    this.clock = clock;
    this.since = clock.instant();
  }

  void select(String athleteId) {
    if (!athleteId.equals(again)) {
      again = "";
    }
    selected.set(athleteId);
  }

  /** Whom it is about; empty when nobody. */
  String id() {
    return selected.get();
  }

  String name() {
    PlanCase now = open.get();
    return now == null ? "" : now.name();
  }

  /** The same plan comes once more: what was seen of it stays seen, and the clock runs on. */
  void goOn() {
    again = id();
  }

  void show(@Nullable PlanCase now) {
    boolean other = now == null || !now.athleteId().equals(again);
    again = "";
    if (other) {
      acknowledged.clear();
      reasonsOpened = false;
      since = clock.instant();
    }
    open.set(now);
    firstOpinion.set(
        now instanceof PlanCase.Planned planned
            ? planned.opinion().map(one -> one.judgement().word()).orElse("")
            : "");
    hideOrTell();
  }

  /** Hides what reasons would tell until there is a first opinion, where the coach wants that. */
  void hideOrTell() {
    blind.set(
        open.get() instanceof PlanCase.Planned planned
            && (decideFirst.getAsBoolean() || planned.sealed())
            && waits.test(id())
            && firstOpinion.get().isEmpty());
    flag();
  }

  private void flag() {
    List<RiskReason> all =
        open.get() instanceof PlanCase.Planned planned && waits.test(id())
            ? planned.redFlags()
            : List.of();
    flags.set(
        blind.get()
            ? List.of()
            : all.stream().filter(one -> !acknowledged.contains(one.factor())).toList());
  }

  void acknowledge(String factor) {
    if (!acknowledged.contains(factor)) {
      acknowledged.add(factor);
    }
    flag();
  }

  void reasonsOpened() {
    reasonsOpened |= !blind.get();
  }

  /** Whether there is a plan that waits for a verdict. */
  boolean waits() {
    return open.get() instanceof PlanCase.Planned && waits.test(id());
  }

  Look look() {
    return new Look(seconds(), reasonsOpened, List.copyOf(acknowledged));
  }

  long seconds() {
    return Math.max(0, Duration.between(since, clock.instant()).toSeconds());
  }

  ReadOnlyStringProperty selected() {
    return selected.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable PlanCase> open() {
    return open.getReadOnlyProperty();
  }

  ReadOnlyStringProperty firstOpinion() {
    return firstOpinion.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty blind() {
    return blind.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<List<RiskReason>> flags() {
    return flags.getReadOnlyProperty();
  }
}
