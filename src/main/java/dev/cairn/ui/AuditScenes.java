package dev.cairn.ui;

import dev.cairn.action.kept.EntryQuery;
import dev.cairn.action.kept.Workspace;
import dev.cairn.ui.audit.AuditModel;
import dev.cairn.ui.audit.AuditPage;
import dev.cairn.ui.task.Door;
import java.util.List;
import java.util.function.Consumer;

/** The states of the page of the ledger. */
final class AuditScenes {
  private static final String ATHLETE = "alex";

  /** So many entries before the newest plan lies one of somebody else. */
  private static final long PLANS_BEFORE = 30;

  private final Ground changed;
  private final Ground usual;
  private final List<Scenery.Size> sizes;
  private final Scenery.Size zoomed;

  /**
   * @param changed a workspace in which an athlete has two plans
   * @param usual one in which nobody did anything yet
   */
  AuditScenes(Ground changed, Ground usual, List<Scenery.Size> sizes, Scenery.Size zoomed) {
    this.changed = changed;
    this.usual = usual;
    this.sizes = sizes;
    this.zoomed = zoomed;
  }

  void shoot(Gallery.Visitor visitor) {
    long plan = newest(changed, "plan.made");
    long told = newest(changed, "athlete.changed");
    List<Scenery.Size> small = List.of(zoomed);
    shoot(changed, "audit", sizes, room -> replayed(room, plan), visitor);
    shoot(changed, "audit-zoomed", small, room -> room.go(AuditPage.class), visitor);
    shoot(
        changed,
        "audit-entry-zoomed",
        small,
        room -> {
          replayed(room, plan);
          enter(room);
        },
        visitor);
    shoot(changed, "audit-told", sizes, room -> selected(room, told), visitor);
    shoot(changed, "audit-found", sizes, room -> filtered(room, "mei"), visitor);
    shoot(changed, "audit-nothing", sizes, room -> filtered(room, "no such thing"), visitor);
    long other = plan - PLANS_BEFORE;
    Ground altered =
        changed.over(UnluckyWorkspaces.altered(changed.workspaces(), other, AuditScenes::longer));
    shoot(altered, "audit-broken", sizes, room -> selected(room, other), visitor);
    shoot(altered, "audit-broken-zoomed", small, room -> room.go(AuditPage.class), visitor);
    Ground closed = usual.over(new ClosedWorkspaces());
    shoot(closed, "audit-error", sizes, room -> room.go(AuditPage.class), visitor);
  }

  private static long newest(Ground ground, String kind) {
    try (Workspace workspace = ground.workspaces().forReading(ground.folder())) {
      EntryQuery query = new EntryQuery(List.of(kind), "", "", "", "", List.of());
      return workspace.index().find(query)[0];
    }
  }

  /** A run of the plan is longer than it was when the entry was written. */
  private static String longer(String payload) {
    return payload.replaceFirst("\"plannedDistanceKm\":([1-9])", "\"plannedDistanceKm\":9$1");
  }

  private static void selected(Workroom room, long number) {
    room.go(AuditPage.class);
    room.ledger().audit().select(number);
  }

  private static void replayed(Workroom room, long plan) {
    selected(room, plan);
    room.ledger().audit().replay();
  }

  private static void enter(Workroom room) {
    if (!room.window().shell().run("audit.enter")) {
      throw new IllegalStateException("No entry can be entered there");
    }
  }

  private static void filtered(Workroom room, String text) {
    room.go(AuditPage.class);
    AuditModel audit = room.ledger().audit();
    audit.filter(audit.filter().get().withText(text));
  }

  private static void shoot(
      Ground ground,
      String name,
      List<Scenery.Size> sizes,
      Consumer<Workroom> way,
      Gallery.Visitor visitor) {
    new Shooting(ground, Door.onTheSpot(), ATHLETE).of(new Scenery(name, way), sizes, visitor);
  }
}
