package dev.cairn.ui.elicit;

import dev.cairn.action.accept.Offer;
import dev.cairn.action.rules.Blast;
import dev.cairn.elicit.meeting.Participant;
import dev.cairn.elicit.meeting.Stage;
import dev.cairn.ui.office.MeetingRoom;
import dev.cairn.ui.office.QuestionCase;
import dev.cairn.ui.task.Slot;
import dev.cairn.ui.text.Words;
import dev.cairn.work.Cancel;
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
  private final ReadOnlyObjectWrapper<@Nullable Blast> blast = new ReadOnlyObjectWrapper<>();

  RuleModel(ElicitModel model, MeetingRoom room, Slot blasting) {
    this.model = model;
    this.room = room;
    this.blasting = blasting;
  }

  /** Another question is looked at. */
  void forget() {
    blasting.cancel();
    blast.set(null);
  }

  /** The rule that follows from the answers of the open question. */
  Optional<QuestionCase.Draft> offered() {
    QuestionCase now = model.open().get();
    return now != null && now.rule().orElse(null) instanceof QuestionCase.Draft drafted
        ? Optional.of(drafted)
        : Optional.empty();
  }

  /** A coach signs: the rule as it is offered, or what came out where there is none. */
  void sign(Participant coach) {
    if (signable()) {
      String of = model.meeting().get();
      String which = model.question().get();
      Optional<QuestionCase.Draft> rule = offered();
      model.act(
          () ->
              rule.isPresent()
                  ? room.sign(rule.get().offer(), coach.id())
                  : room.sign(of, which, coach.id(), true),
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
