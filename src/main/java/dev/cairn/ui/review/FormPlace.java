package dev.cairn.ui.review;

import dev.cairn.review.Judgement;
import dev.cairn.ui.control.Form;
import dev.cairn.ui.office.PlanCase;
import dev.cairn.ui.office.Waiting;
import dev.cairn.ui.prefs.Setting;
import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Where a form stands while it is filled in; one at a time, under the plan it is about. */
final class FormPlace implements VerdictBar.Deeds {
  private final ReviewModel model;
  private final Setting setting;
  private final LocalDate today;
  private final PlanColumn plan;
  private final Runnable before;
  private final StackPane root = new StackPane();
  private @Nullable Form open;

  /**
   * @param before brings the plan back into sight, for a form needs it
   */
  FormPlace(ReviewModel model, Setting setting, LocalDate today, PlanColumn plan, Runnable before) {
    this.model = model;
    this.setting = setting;
    this.today = today;
    this.plan = plan;
    this.before = before;
    close();
  }

  Node node() {
    return root;
  }

  boolean isOpen() {
    return open != null;
  }

  @Override
  public void approve() {
    model.verdicts().approve();
  }

  @Override
  public void skip() {
    model.skip();
  }

  @Override
  public void notes() {
    if (!asksFirst(Judgement.APPROVED_WITH_NOTES)) {
      open(() -> new NotesForm(model, athlete(), this::close));
    }
  }

  @Override
  public void reject() {
    Waiting now = model.waiting().get();
    if (now != null && !asksFirst(Judgement.REJECTED)) {
      open(() -> new RejectForm(model, athlete(), now.rejectReasons(), this::close));
    }
  }

  @Override
  public void modify() {
    if (model.open().get() instanceof PlanCase.Planned planned
        && !asksFirst(Judgement.APPROVED_WITH_CHANGES)) {
      String place = plan.place().get();
      open(() ->
          new ModifyForm(
              model.changes(), planned.plan(), planned.name(), setting, today, place, this::close));
    }
  }

  private boolean asksFirst(Judgement judgement) {
    return model.verdicts().asksFirst(judgement);
  }

  private String athlete() {
    PlanCase now = model.open().get();
    return now == null ? "" : now.name();
  }

  private void open(Supplier<Form> made) {
    if (!model.verdicts().possible()) {
      return;
    }
    close();
    before.run();
    Form shown = made.get();
    open = shown;
    root.getChildren().setAll(shown.node());
    root.setVisible(true);
    root.setManaged(true);
    shown.first().requestFocus();
  }

  void close() {
    Form old = open;
    open = null;
    if (old != null) {
      old.end();
      model.changes().forgetTrial();
    }
    root.getChildren().clear();
    root.setVisible(false);
    root.setManaged(false);
    if (old != null) {
      plan.calendar().focus();
    }
  }
}
