package dev.cairn.ui.review;

import dev.cairn.action.Action;
import dev.cairn.action.verdict.Approve;
import dev.cairn.action.verdict.ApproveWithNotes;
import dev.cairn.action.verdict.GiveOpinion;
import dev.cairn.action.verdict.Reject;
import dev.cairn.pack.ReviewRules.RejectReason;
import dev.cairn.review.Judgement;
import dev.cairn.ui.office.Office;
import dev.cairn.ui.office.PlanCase;
import dev.cairn.ui.text.Words;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What a coach can say of the open plan. */
public final class Verdicts {
  private static final Words WORDS = Words.of(Verdicts.class);

  private final Office office;
  private final Turns turns;
  private final OpenPlan open;
  private final Doing doing;
  private final BooleanSupplier advance;
  private final Consumer<String> select;

  /**
   * @param advance whether the next plan opens after a verdict
   * @param select opens somebody's plan
   */
  Verdicts(
      Office office,
      Turns turns,
      OpenPlan open,
      Doing doing,
      BooleanSupplier advance,
      Consumer<String> select) {
    this.office = office;
    this.turns = turns;
    this.open = open;
    this.doing = doing;
    this.advance = advance;
    this.select = select;
  }

  /** Whether a verdict can be given now. */
  public boolean possible() {
    return doing.free() && open.waits();
  }

  public void approve() {
    if (asksFirst(Judgement.APPROVED) || !flagsAcknowledged()) {
      return;
    }
    judge(() -> new Approve(open.id(), open.look(), office.reviewRules()), "said.approved");
  }

  public void approveWith(String notePrivate, String noteForAthlete) {
    if (flagsAcknowledged()) {
      judge(
          () ->
              new ApproveWithNotes(
                  open.id(), notePrivate, noteForAthlete, open.look(), office.reviewRules()),
          "said.noted");
    }
  }

  /**
   * Rejects the open plan.
   *
   * @param reason one of those of the rules
   * @param more the coach's own words, if any
   */
  public void reject(RejectReason reason, String more, String instead) {
    String words = more.isBlank() ? reason.code() : reason.code() + ": " + more.strip();
    judge(
        () -> new Reject(open.id(), words, instead.strip(), open.look(), office.reviewRules()),
        "said.rejected");
  }

  /**
   * Takes a key as the first opinion where the coach decides first; whether it was that.
   *
   * @param judgement what the key means
   */
  public boolean asksFirst(Judgement judgement) {
    if (!possible() || !open.blind().get()) {
      return false;
    }
    String id = open.id();
    long seconds = open.seconds();
    doing.ask(
        errand -> {
          office.act(new GiveOpinion(id, judgement, seconds));
          return office.planCase(id);
        },
        this::reveal);
    return true;
  }

  private void reveal(PlanCase now) {
    open.goOn();
    open.show(now);
    turns.relist();
    doing.say(WORDS.text("said.opinion"), false);
  }

  private boolean flagsAcknowledged() {
    int unseen = open.flags().get().size();
    if (unseen > 0) {
      doing.problem(WORDS.text("problem.flags", unseen));
    }
    return unseen == 0;
  }

  private void judge(Supplier<Action> action, String words) {
    if (!possible()) {
      return;
    }
    String id = open.id();
    String following = turns.after(id);
    String sentence = WORDS.text(words, open.name());
    Action decided = action.get();
    doing.act(
        () -> office.act(decided),
        () -> {
          turns.settled(id);
          doing.say(sentence, true);
          select.accept(advance.getAsBoolean() ? following : id);
        });
  }
}
