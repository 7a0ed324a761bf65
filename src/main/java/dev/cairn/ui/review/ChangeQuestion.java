package dev.cairn.ui.review;

import dev.cairn.action.plan.AskAboutChange;
import dev.cairn.review.edit.Draft;
import dev.cairn.ui.modify.EditScope;
import dev.cairn.ui.office.EditRoom;
import dev.cairn.ui.office.Office;
import dev.cairn.ui.office.PlanCase;
import dev.cairn.ui.text.Words;

/** What coaches changed in the open plan, made a question for a meeting by one key. */
public final class ChangeQuestion {
  private static final Words WORDS = Words.of(ChangeQuestion.class);

  private final Office office;
  private final EditRoom room;
  private final OpenPlan open;
  private final Doing doing;

  ChangeQuestion(Office office, EditRoom room, OpenPlan open, Doing doing) {
    this.office = office;
    this.room = room;
    this.open = open;
    this.doing = doing;
  }

  /** Whether coaches changed something in the open plan, and that may show. */
  public boolean possible() {
    return doing.free()
        && !open.blind().get()
        && open.open().get() instanceof PlanCase.Planned planned
        && planned.coachChanges() > 0;
  }

  public void ask() {
    if (!possible()) {
      return;
    }
    String id = open.id();
    String sentence = WORDS.text("said.asked", open.name());
    doing.ask(
        errand -> {
          Draft standing = Draft.standing(room.open(id).piece());
          return office.act(new AskAboutChange(id, EditScope.about(standing)));
        },
        done -> doing.act(() -> {}, () -> doing.say(sentence, true)));
  }
}
