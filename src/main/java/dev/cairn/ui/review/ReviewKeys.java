package dev.cairn.ui.review;

import dev.cairn.review.RiskReason;
import dev.cairn.ui.handover.Handover;
import dev.cairn.ui.office.PlanCase;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.shell.Command;
import dev.cairn.ui.text.Words;
import dev.cairn.ui.why.WhyPane;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import org.jspecify.annotations.Nullable;

/** What can be done in a review by key or from the palette. */
final class ReviewKeys {
  private static final Words WORDS = Words.of(ReviewKeys.class);

  /** What takes the whole page. */
  interface Deeds {
    void compare();

    void pin();

    void text();

    void close();
  }

  private final ReviewModel model;
  private final Setting setting;
  private final FormPlace form;
  private final WhyPane why;
  private final Handover handover;
  private final Deeds deeds;

  ReviewKeys(
      ReviewModel model,
      Setting setting,
      FormPlace form,
      WhyPane why,
      Handover handover,
      Deeds deeds) {
    this.handover = handover;
    this.model = model;
    this.setting = setting;
    this.form = form;
    this.why = why;
    this.deeds = deeds;
  }

  List<Command> all() {
    List<Command> all = new ArrayList<>();
    all.add(command("next", "J", () -> model.step(1)));
    all.add(command("previous", "K", () -> model.step(-1)));
    all.add(verdict("approve", "A", form::approve));
    all.add(verdict("notes", "N", form::notes));
    all.add(command("modify", "M", form::modify).when(model::modifiable));
    all.add(command("ask", "E", model.question()::ask).when(model.question()::possible));
    all.add(verdict("reject", "R", form::reject));
    all.add(verdict("skip", "S", form::skip));
    all.add(
        command("acknowledge", "F", this::acknowledge).when(() -> !model.flags().get().isEmpty()));
    all.add(command("decide-first", "D", () -> flip(setting.decideFirst())));
    all.add(command("pin", "Enter", deeds::pin).when(this::planShown));
    all.add(command("back", "[", why::back).when(this::planShown));
    all.add(command("forward", "]", why::forward).when(this::planShown));
    all.add(command("what-if", "W", why::whatIf).when(this::planShown));
    all.add(command("compare", "C", deeds::compare).when(this::planShown));
    all.add(command("text", "X", deeds::text).when(this::planOpen));
    all.add(command("replay", "P", model::replay).when(this::planOpen));
    all.addAll(handover.commands("review", model.selected()::get, this::planOpen));
    all.add(command("auto-advance", null, () -> flip(setting.autoAdvance())));
    all.add(command("close", "Esc", deeds::close));
    return all;
  }

  private boolean planOpen() {
    return model.open().get() instanceof PlanCase.Planned;
  }

  private boolean planShown() {
    return planOpen() && !model.blind().get();
  }

  private static void flip(BooleanProperty property) {
    property.set(!property.get());
  }

  private Command verdict(String id, String key, Runnable action) {
    return command(id, key, action).when(model.verdicts()::possible);
  }

  private static Command command(String id, @Nullable String key, Runnable action) {
    return Command.of("review." + id, WORDS.text("command." + id), key, action);
  }

  /** The one red flag that a key acknowledges. */
  private void acknowledge() {
    List<RiskReason> flags = model.flags().get();
    if (!flags.isEmpty()) {
      model.acknowledge(flags.getFirst().factor());
    }
  }
}
