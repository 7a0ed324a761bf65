package dev.cairn.cli;

import dev.cairn.json.CanonicalWriter;
import dev.cairn.json.Key;
import dev.cairn.ledger.verify.Outcome;

/** Answers with what a verification found. */
final class OutcomeAnswer {
  private static final Key CHECKPOINTS = Key.of("checkpoints");
  private static final Key ENTRIES = Key.of("entries");
  private static final Key ERASED = Key.of("erased");
  private static final Key INTACT = Key.of("intact");
  private static final Key PROBLEM = Key.of("problem");
  private static final Key ROOT = Key.of("root");
  private static final Key SEQUENCE = Key.of("sequence");

  private final CommonOptions common;
  private final Page page;
  private final Office office;

  OutcomeAnswer(CommonOptions common, Page page, Office office) {
    this.common = common;
    this.page = page;
    this.office = office;
  }

  /**
   * @param done what is so if all is intact, without its full stop
   */
  int to(Outcome outcome, String done) {
    return switch (outcome) {
      case Outcome.Intact intact -> intact(intact, done);
      case Outcome.Broken broken -> broken(broken);
      case Outcome.Cancelled cancelled -> {
        page.say("Stopped after " + cancelled.done() + " entries; nothing wrong so far.");
        yield Exit.CANCELLED;
      }
    };
  }

  private int intact(Outcome.Intact intact, String done) {
    if (intact.timeWentBack() > 0) {
      page.say(
          "The clock had been set back at entry "
              + intact.timeWentBack()
              + ", which is older than the one before; the order of entries is what counts.");
    }
    if (common.json()) {
      CanonicalWriter out = new CanonicalWriter();
      out.beginObject();
      out.name(CHECKPOINTS).integer(intact.checkpoints());
      out.name(ENTRIES).integer(intact.entries());
      out.name(ERASED).integer(intact.erased());
      out.name(INTACT).bool(true);
      out.name(ROOT).text(intact.root().base64());
      office.write(out.endObject().toBytes());
    } else {
      page.out()
          .print(
              done
                  + ": "
                  + intact.entries()
                  + " entries, "
                  + intact.erased()
                  + " erased, "
                  + intact.checkpoints()
                  + " checkpoints agree, root "
                  + intact.root().base64()
                  + ".\n");
    }
    return Exit.DONE;
  }

  private int broken(Outcome.Broken broken) {
    if (common.json()) {
      CanonicalWriter out = new CanonicalWriter();
      out.beginObject();
      out.name(INTACT).bool(false);
      out.name(PROBLEM).text(broken.problem().sentence());
      out.name(SEQUENCE).integer(broken.problem().sequence());
      office.write(out.endObject().toBytes());
    }
    page.say(broken.problem().sentence());
    return Exit.FAILED;
  }
}
