package dev.cairn.ui.elicit;

import dev.cairn.action.accept.Offer;
import dev.cairn.action.rules.Blast;
import dev.cairn.elicit.meeting.Participant;
import dev.cairn.elicit.meeting.Stage;
import dev.cairn.ui.office.MeetingRoom;
import dev.cairn.ui.office.QuestionCase;
import dev.cairn.ui.office.WrittenRule;
import dev.cairn.ui.task.Slot;
import dev.cairn.ui.text.Words;
import dev.cairn.work.Cancel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What follows from answers: a rule that is looked at, signed and put into force. */
final class RuleModel {
  private static final Words WORDS = Words.of(RuleModel.class);

  private final ElicitModel model;
  private final MeetingRoom room;
  private final Slot blasting;
  private final Slot checking;
  private final Map<String, RuleWriting> writings = new LinkedHashMap<>();
  private final ReadOnlyObjectWrapper<@Nullable Checked> checked = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Blast> blast = new ReadOnlyObjectWrapper<>();

  /** What was written, and what would follow from it. */
  record Checked(WrittenRule rule, QuestionCase.Following following) {}

  RuleModel(ElicitModel model, MeetingRoom room, Slot blasting, Slot checking) {
    this.model = model;
    this.room = room;
    this.blasting = blasting;
    this.checking = checking;
  }

  /** What is being written for the open question; it stays while another one is looked at. */
  Optional<RuleWriting> writing() {
    QuestionCase now = model.open().get();
    if (now == null || now.stage().taking() != null || now.writable().isEmpty()) {
      return Optional.empty();
    }
    String place = now.meeting().id() + "/" + now.question().id();
    RuleWriting known = writings.get(place);
    if (known == null) {
      Optional<RuleWriting> fresh = RuleWriting.of(now.question().asked(), now.writable().get());
      fresh.ifPresent(one -> {
        writings.put(place, one);
        one.onChanged(this::changed);
      });
      return fresh;
    }
    return Optional.of(known);
  }

  /** Another rule than the one that was looked at. */
  private void changed() {
    forget();
    check();
  }

  /** Reads what is written as the packs would; nothing is kept of it. */
  void check() {
    Optional<WrittenRule> rule = writing().flatMap(RuleWriting::written);
    if (rule.isEmpty()) {
      checking.cancel();
      checked.set(null);
      return;
    }
    String of = model.meeting().get();
    String which = model.question().get();
    checking.ask(
        errand -> new Checked(rule.get(), room.written(of, which, rule.get())),
        checked::set,
        why -> model.tell(why.sentence()));
  }

  /** What follows from what is written; null while nothing is, or it is being read. */
  ReadOnlyObjectProperty<@Nullable Checked> checked() {
    return checked.getReadOnlyProperty();
  }

  /** Another question is looked at. */
  void forget() {
    blasting.cancel();
    blast.set(null);
  }

  /** The rule that follows from the answers of the open question, or from what is written. */
  Optional<QuestionCase.Draft> offered() {
    QuestionCase now = model.open().get();
    if (now == null) {
      return Optional.empty();
    }
    Optional<RuleWriting> writing = writing();
    Optional<QuestionCase.Following> following =
        writing.isEmpty() ? now.rule() : following(writing.get());
    return following.orElse(null) instanceof QuestionCase.Draft drafted
        ? Optional.of(drafted)
        : Optional.empty();
  }

  /** Only of exactly what stands there. */
  private Optional<QuestionCase.Following> following(RuleWriting writing) {
    Checked known = checked.get();
    return known == null
        ? Optional.empty()
        : writing.written().filter(known.rule()::equals).map(same -> known.following());
  }

  /** A coach signs the rule as it is offered. */
  void sign(Participant coach) {
    Optional<QuestionCase.Draft> rule = offered();
    if (signable() && rule.isPresent()) {
      model.act(
          () -> room.sign(rule.get().offer(), coach.id()),
          WORDS.text("said.signed", coach.name()),
          () -> {});
    }
  }

  /** A coach signs what came out where no rule follows from it. */
  void signOutcome(Participant coach) {
    if (signable()) {
      String of = model.meeting().get();
      String which = model.question().get();
      model.act(
          () -> room.sign(of, which, coach.id(), true),
          WORDS.text("said.signed", coach.name()),
          () -> {});
    }
  }

  /** Signing opens when the second round is closed. */
  boolean signable() {
    return model.doable()
        && model.progress().filter(one -> one.stage() == Stage.POOLED).isPresent();
  }

  /** Makes plans for everybody with the rule as it is offered; nothing changes. */
  void look() {
    offered()
        .ifPresent(drafted -> {
          model.tell("");
          blasting.ask(
              errand -> room.blast(drafted.offer(), errand.cancel(), errand::done),
              blast::set,
              why -> model.tell(why.sentence()));
        });
  }

  void stopLooking() {
    blasting.cancel();
  }

  /** Looked at, signed by as many as have to, no case against it, and not in force already. */
  boolean acceptable() {
    Blast seen = blast.get();
    return model.doable()
        && seen != null
        && seen.failing().isEmpty()
        && offered().filter(one -> one.signOffs().enough() && !one.inForce()).isPresent();
  }

  void accept() {
    Optional<QuestionCase.Draft> rule = offered();
    Blast seen = blast.get();
    if (rule.isPresent() && seen != null && acceptable()) {
      Offer offer = rule.get().offer();
      model.act(
          () -> room.accept(offer, new Cancel()),
          WORDS.text("said.accepted", offer.provenance().name(), seen.made()),
          () -> blast.set(null),
          true);
    }
  }

  /** What the rule that is offered would do; null while nobody looked. */
  ReadOnlyObjectProperty<@Nullable Blast> blast() {
    return blast.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty looking() {
    return blasting.busy();
  }

  ReadOnlyLongProperty planned() {
    return blasting.progress();
  }
}
