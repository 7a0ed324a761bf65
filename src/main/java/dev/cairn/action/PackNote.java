package dev.cairn.action;

import dev.cairn.action.kept.Workspace;
import dev.cairn.pack.PackRefused;
import dev.cairn.trail.PackRef;
import java.util.List;
import java.util.SortedMap;

/** Notes in a workspace which packs are in force, and keeps every version it meets. */
public final class PackNote {
  private final Workspace workspace;
  private final Desk desk;

  public PackNote(Workspace workspace, Desk desk) {
    this.workspace = workspace;
    this.desk = desk;
  }

  /** Where the files of a pack come from. */
  public interface Files {
    SortedMap<String, byte[]> of(PackRef pack) throws PackRefused;
  }

  /** Whether other packs are in force than before. */
  public boolean note(List<PackRef> packs, Files files) throws PackRefused {
    for (PackRef pack : packs) {
      if (!workspace.packs().has(pack)) {
        SortedMap<String, byte[]> found = files.of(pack);
        workspace.step(() -> {
          workspace.packs().keep(pack, found);
          return pack;
        });
      }
    }
    return desk.notePacks(packs);
  }
}
