package dev.cairn.ui;

import dev.cairn.engine.EngineVersion;
import dev.cairn.ledger.verify.Outcome;
import dev.cairn.trail.PackRef;
import dev.cairn.ui.audit.AuditModel;
import dev.cairn.ui.audit.AuditPage;
import dev.cairn.ui.office.Archive;
import dev.cairn.ui.office.Checked;
import dev.cairn.ui.office.Office;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.shell.Chain;
import dev.cairn.ui.shell.LaterPage;
import dev.cairn.ui.shell.Page;
import dev.cairn.ui.shell.ShellModel;
import dev.cairn.ui.shell.Versions;
import dev.cairn.ui.task.Door;
import dev.cairn.ui.task.Slot;
import java.util.function.Consumer;

/** The ledger of the window: looked over once, watched from then on, with a page of its own. */
final class LedgerWatch {
  private static final Chain UNKNOWN = new Chain(Chain.State.UNCHECKED, 0);

  private final Ground ground;
  private final Office office;
  private final ShellModel model;
  private final Archive archive;
  private final AuditModel audit;
  private final Slot looking;
  private final Slot glancing;
  private Runnable changed = () -> {};
  private boolean broken;
  private long entries = -1;

  LedgerWatch(Ground ground, Office office, Door door, ShellModel model) {
    this.ground = ground;
    this.office = office;
    this.model = model;
    this.archive = ground.archive(office);
    this.audit = new AuditModel(archive, door);
    this.looking = door.idleSlot();
    this.glancing = door.slot();
    audit.onChecked(this::take);
  }

  AuditModel audit() {
    return audit;
  }

  /** Hears that the workspace is not what it was, or may not be written any more. */
  void onChanged(Runnable listener) {
    changed = listener;
  }

  /**
   * The page, to be built when it is looked at.
   *
   * @param toAthlete opens somebody's plan
   */
  Page page(Setting setting, Runnable show, Consumer<String> toAthlete) {
    return new LaterPage<>(
        AuditPage.class,
        AuditPage::title,
        AuditPage.ICON,
        () -> new AuditPage(audit, setting, ground.clock().getZone(), show, toAthlete));
  }

  private record Seen(Checked checked, Versions versions) {}

  /** Verified through a connection of its own, so that nobody waits for it. */
  void look() {
    looking.ask(
        errand ->
            new Seen(archive.verify(null, (done, all) -> !errand.cancel().asked()), versions()),
        seen -> {
          model.versions().set(seen.versions());
          audit.checking().take(seen.checked());
        },
        failure -> model.chain().set(UNKNOWN));
  }

  private void take(Checked checked) {
    model.chain().set(chain(checked.outcome()));
    boolean now = checked.outcome() instanceof Outcome.Broken;
    if (now != broken) {
      broken = now;
      changed.run();
    }
  }

  /** What was added since the ledger was looked at was added by this very window. */
  void count() {
    if (model.chain().get().state() == Chain.State.VERIFIED) {
      looking.ask(
          errand -> office.entries(),
          count -> {
            entries = count;
            model.chain().set(new Chain(Chain.State.VERIFIED, count));
          },
          failure -> model.chain().set(UNKNOWN));
    }
  }

  /** Another window may have written meanwhile: where it did, everything is read again. */
  void glance() {
    glancing.ask(
        errand -> office.entries(),
        count -> {
          boolean other = entries >= 0 && count != entries;
          entries = count;
          if (other) {
            changed.run();
          }
        },
        failure -> {});
  }

  private static Chain chain(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Intact intact -> new Chain(Chain.State.VERIFIED, intact.entries());
      case Outcome.Broken broken -> new Chain(Chain.State.BROKEN, broken.problem().sequence());
      case Outcome.Cancelled cancelled -> UNKNOWN;
    };
  }

  private Versions versions() {
    PackRef rules = office.running().packs().getFirst();
    return new Versions(EngineVersion.CURRENT, rules.version(), rules.sha256());
  }
}
