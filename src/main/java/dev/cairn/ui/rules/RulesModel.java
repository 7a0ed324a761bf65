package dev.cairn.ui.rules;

import dev.cairn.action.Done;
import dev.cairn.action.rules.Blast;
import dev.cairn.action.rules.Proposal;
import dev.cairn.action.rules.RulePast;
import dev.cairn.pack.Modifier;
import dev.cairn.pack.Modifier.Effect;
import dev.cairn.pack.Quantity;
import dev.cairn.ui.office.RuleRoom;
import dev.cairn.ui.office.RulesCase;
import dev.cairn.ui.task.Door;
import dev.cairn.ui.task.Failure;
import dev.cairn.ui.task.Loading;
import dev.cairn.ui.task.Slot;
import dev.cairn.ui.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The page of rules without its looks: a list, one rule, a proposal, and what it would do. */
public final class RulesModel {
  private static final Words WORDS = Words.of(RulesModel.class);

  private final RuleRoom room;
  private final Loading<RulesCase> loading;
  private final Slot acting;
  private final Slot blasting;
  private final Slot comparing;
  private final Slot telling;
  private final ReadOnlyObjectWrapper<@Nullable RulesCase> found = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper selected = new ReadOnlyStringWrapper("");
  private final StringProperty filter = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<@Nullable Proposal> proposal = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Blast> blast = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<List<RulePast.Version>> past =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable Beside> beside = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private Consumer<String> said = sentence -> {};
  private Runnable changed = () -> {};

  public RulesModel(RuleRoom room, Door door) {
    this.room = room;
    this.loading = new Loading<>(door, room::open, room::rules, room::readOnlyBecause, this::take);
    this.acting = door.slot();
    this.blasting = door.patientSlot();
    this.comparing = door.slot();
    this.telling = door.slot();
  }

  /** Two plans of an athlete, to be seen beside each other. */
  public record Beside(Blast.Affected athlete, RuleRoom.Beside plans) {}

  /** When the page is first looked at. */
  public void start() {
    loading.start();
  }

  /** Looks again; nothing where nobody has looked yet. */
  public void refresh() {
    loading.refresh();
  }

  void load() {
    loading.again();
  }

  private void take(RulesCase now) {
    found.set(now);
    List<RuleEntry> all = RuleEntry.all(now);
    boolean known = all.stream().anyMatch(one -> one.id().equals(selected.get()));
    select(known ? selected.get() : all.isEmpty() ? "" : all.getFirst().id());
  }

  /** The rules that fit what is typed. */
  public List<RuleEntry> listed() {
    RulesCase now = found.get();
    return now == null
        ? List.of()
        : RuleEntry.all(now).stream().filter(one -> one.fits(filter.get())).toList();
  }

  Optional<RuleEntry> open() {
    RulesCase now = found.get();
    return now == null
        ? Optional.empty()
        : RuleEntry.all(now).stream().filter(one -> one.id().equals(selected.get())).findFirst();
  }

  /** The modifier that is open, as it stands. */
  public Optional<Modifier> modifier() {
    return of(found.get(), false);
  }

  /** The same as its pack has it. */
  public Optional<Modifier> plain() {
    return of(found.get(), true);
  }

  private Optional<Modifier> of(@Nullable RulesCase now, boolean plain) {
    if (now == null) {
      return Optional.empty();
    }
    var rules = plain ? now.standing().plain() : now.standing().rules();
    return rules.modifiers().stream().filter(one -> one.id().equals(selected.get())).findFirst();
  }

  /** Opens a rule, with the draft that somebody kept of it. */
  public void select(String id) {
    problem.set("");
    beside.set(null);
    blasting.cancel();
    blast.set(null);
    selected.set(id);
    past.set(List.of());
    RulesCase now = found.get();
    Proposal draft = now == null ? null : now.drafts().get(id);
    proposal.set(draft == null ? modifier().map(Proposal::asIs).orElse(null) : draft);
    plain()
        .ifPresent(plain ->
            telling.ask(errand -> room.past(plain), past::set, why -> problem.set(why.sentence())));
    if (changes()) {
      look();
    }
  }

  /** Goes down or up the list. */
  public void step(int by) {
    List<String> ids = listed().stream().map(RuleEntry::id).toList();
    int next = ids.indexOf(selected.get()) + by;
    if (next >= 0 && next < ids.size()) {
      select(ids.get(next));
    }
  }

  /** Whether the proposal differs from how the rule stands. */
  public boolean changes() {
    Proposal now = proposal.get();
    return now != null && modifier().map(one -> !now.holds(one)).orElse(false);
  }

  /** A value was typed; outside the range it is told and nothing is tried. */
  public void set(Quantity quantity, double value) {
    Proposal now = proposal.get();
    Effect effect = plain().flatMap(one -> effect(one, quantity)).orElse(null);
    if (now == null || effect == null) {
      return;
    }
    if (value < effect.low() || value > effect.high() || !fits(quantity, value)) {
      blasting.cancel();
      blast.set(null);
      problem.set(
          WORDS.text(
              quantity.whole() ? "problem.range-whole" : "problem.range",
              EffectWords.quantity(quantity),
              EffectWords.value(effect.low()),
              EffectWords.value(effect.high())));
      return;
    }
    problem.set("");
    propose(now.with(quantity, value));
  }

  private static boolean fits(Quantity quantity, double value) {
    return !quantity.whole() || value == Math.rint(value);
  }

  private static Optional<Effect> effect(Modifier modifier, Quantity quantity) {
    return modifier.effects().stream().filter(one -> one.quantity() == quantity).findFirst();
  }

  /** Something was typed that is no number. */
  public void noNumber(String typed) {
    blasting.cancel();
    blast.set(null);
    problem.set(WORDS.text("problem.number", typed));
  }

  public void toggle() {
    Proposal now = proposal.get();
    if (now != null && mayToggle()) {
      propose(now.switched(!now.on()));
    }
  }

  boolean mayToggle() {
    return modifier().map(one -> !one.fixed() || one.off() != null).orElse(false)
        && loading.readOnly().get().isEmpty();
  }

  /** The reason is part of what plans say, and changes no number. */
  public void because(String reason) {
    Proposal now = proposal.get();
    if (now != null) {
      proposal.set(now.because(reason));
    }
  }

  private void propose(Proposal next) {
    proposal.set(next);
    blast.set(null);
    if (changes()) {
      look();
    } else {
      blasting.cancel();
    }
  }

  /** Plans for everybody when nothing newer was typed for a moment; an older look is cancelled. */
  void look() {
    Proposal now = proposal.get();
    if (now == null) {
      return;
    }
    blasting.ask(
        errand -> room.blast(now, errand.cancel(), errand::done),
        blast::set,
        why -> problem.set(why.sentence()));
  }

  void stopLooking() {
    blasting.cancel();
  }

  /** Whether it can be decided now: looked at, and no case forbids it. */
  public boolean acceptable() {
    Blast seen = blast.get();
    return changes()
        && seen != null
        && seen.failing().isEmpty()
        && loading.readOnly().get().isEmpty()
        && !acting.busy().get();
  }

  public void accept() {
    Proposal now = proposal.get();
    Blast seen = blast.get();
    if (now == null || seen == null || !acceptable()) {
      return;
    }
    act(
        () -> room.accept(now, new dev.cairn.work.Cancel()),
        WORDS.text("said.accepted", name(), seen.made()));
  }

  public boolean draftable() {
    RulesCase now = found.get();
    Proposal wished = proposal.get();
    return changes()
        && problem.get().isEmpty()
        && loading.readOnly().get().isEmpty()
        && now != null
        && wished != null
        && !wished.equals(now.drafts().get(selected.get()));
  }

  public void draft() {
    Proposal now = proposal.get();
    if (now != null && draftable()) {
      act(() -> room.draft(now), WORDS.text("said.drafted", name()));
    }
  }

  boolean discardable() {
    return changes() || !problem.get().isEmpty();
  }

  /** Everything is as it stands again; a draft that was kept goes. */
  public void discard() {
    RulesCase now = found.get();
    boolean kept = now != null && now.drafts().containsKey(selected.get());
    if (kept && loading.readOnly().get().isEmpty()) {
      act(() -> room.drop(selected.get()), WORDS.text("said.dropped", name()));
    } else {
      modifier().ifPresent(one -> propose(Proposal.asIs(one)));
      problem.set("");
      select(selected.get());
    }
  }

  private String name() {
    return open().map(RuleEntry::name).orElse("");
  }

  private interface Doing {
    Done now();
  }

  private void act(Doing doing, String sentence) {
    problem.set("");
    acting.ask(
        errand -> doing.now(),
        done -> {
          said.accept(sentence);
          changed.run();
          load();
        },
        why -> problem.set(why.sentence()));
  }

  /** Shows the plan of an athlete beside the one the proposal would bring. */
  public void compare(Blast.Affected athlete) {
    Proposal now = proposal.get();
    if (now == null) {
      return;
    }
    comparing.ask(
        errand -> room.beside(athlete.athleteId(), now),
        plans ->
            plans.ifPresentOrElse(
                both -> beside.set(new Beside(athlete, both)),
                () -> problem.set(WORDS.text("problem.no-plan", athlete.name()))),
        why -> problem.set(why.sentence()));
  }

  public void closeComparison() {
    beside.set(null);
  }

  public void onSaid(Consumer<String> listener) {
    said = listener;
  }

  public void onChanged(Runnable listener) {
    changed = listener;
  }

  public StringProperty filter() {
    return filter;
  }

  public ReadOnlyObjectProperty<@Nullable RulesCase> found() {
    return found.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty selected() {
    return selected.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<@Nullable Proposal> proposal() {
    return proposal.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<@Nullable Blast> blast() {
    return blast.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty looking() {
    return blasting.busy();
  }

  public ReadOnlyLongProperty planned() {
    return blasting.progress();
  }

  ReadOnlyBooleanProperty loading() {
    return loading.busy();
  }

  ReadOnlyBooleanProperty acting() {
    return acting.busy();
  }

  ReadOnlyObjectProperty<List<RulePast.Version>> past() {
    return past.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Failure> failure() {
    return loading.failure();
  }

  ReadOnlyObjectProperty<@Nullable Beside> beside() {
    return beside.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  ReadOnlyStringProperty readOnly() {
    return loading.readOnly();
  }
}
