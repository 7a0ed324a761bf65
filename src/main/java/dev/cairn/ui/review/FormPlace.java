package dev.cairn.ui.review;

import dev.cairn.review.Judgement;
import dev.cairn.ui.control.Form;
import dev.cairn.ui.office.PlanCase;
import dev.cairn.ui.office.Waiting;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Where a form stands while it is filled in; one at a time, under the plan it is about. */
final class FormPlace implements VerdictBar.Deeds {
  private final ReviewModel model;
  private final PlanColumn plan;
  private final Runnable before;
  private final Runnable modifying;
  private final StackPane root = new StackPane();
  private @Nullable Form open;

  /**
   * @param before brings the plan back into sight, for a form needs it
   * @param modifying lays the plan ready to be changed
   */
  FormPlace(ReviewModel model, PlanColumn plan, Runnable before, Runnable modifying) {
    this.model = model;
    this.plan = plan;
    this.before = before;
    this.modifying = modifying;
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
    if (!asksFirst(Judgement.APPROVED_WITH_CHANGES)) {
      close();
      modifying.run();
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
    }
    root.getChildren().clear();
    root.setVisible(false);
    root.setManaged(false);
    if (old != null) {
      plan.calendar().focus();
    }
  }
}
