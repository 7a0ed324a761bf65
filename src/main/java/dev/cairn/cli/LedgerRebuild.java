package dev.cairn.cli;

import dev.cairn.json.CanonicalWriter;
import dev.cairn.json.Key;
import dev.cairn.ledger.Damage;
import dev.cairn.ledger.Progress;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes all tables anew from the ledger. */
@Command(name = "rebuild", header = "Drop all tables and make them anew from the ledger.")
final class LedgerRebuild implements Callable<Integer> {
  private static final Key ENTRIES = Key.of("entries");

  private final CommonOptions common;
  private final Page page;
  private final Office office;

  @Mixin private ActingOptions acting = new ActingOptions();

  LedgerRebuild(CommonOptions common, Page page, Office office) {
    this.common = common;
    this.page = page;
    this.office = office;
  }

  @Override
  public Integer call() {
    long entries =
        office.change(
            acting,
            (workspace, desk) -> {
              try {
                desk.rebuild(Progress.QUIET);
                return workspace.entries().size();
              } catch (Damage damage) {
                throw new Stopped(
                    Exit.FAILED,
                    damage.getMessage()
                        + " The tables are as they were."
                        + " Maybe restore a backup.");
              }
            });
    if (common.json()) {
      CanonicalWriter out = new CanonicalWriter();
      office.write(out.beginObject().name(ENTRIES).integer(entries).endObject().toBytes());
    } else {
      page.out().print("Made all tables anew from " + entries + " entries.\n");
    }
    return Exit.DONE;
  }
}
