package dev.cairn.action.kept;

import dev.cairn.trail.PackRef;
import java.util.Optional;
import java.util.SortedMap;

/** Every version of a pack that ever was in force, by its hash; nothing personal, never removed. */
public interface PackArchive {
  boolean has(PackRef pack);

  /** Keeps the files by their path inside the pack; a pack that is there already stays as it is. */
  void keep(PackRef pack, SortedMap<String, byte[]> files);

  /** The files as they were kept; none if this version never was in force here. */
  Optional<SortedMap<String, byte[]>> files(PackRef pack);
}
