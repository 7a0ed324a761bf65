package dev.cairn.strength.roster;

import dev.cairn.pack.ModelCard;
import org.jspecify.annotations.Nullable;

/**
 * A model and how it stands.
 *
 * @param id as its card says, or the name of its folder where no card can be read
 * @param card null where none can be read, as is {@code version}
 * @param sentence why it stands so
 */
public record Listed(
    String id,
    @Nullable String version,
    Origin origin,
    Standing standing,
    String sentence,
    @Nullable ModelCard card) {

  /** Where it came from. */
  public enum Origin {
    /** With a pack beside the program. */
    PACK,
    /** Trained here, from the workspace's own feedback. */
    WORKSPACE
  }

  /** Whether it may answer. */
  public enum Standing {
    /** It answers. */
    ACTIVE,
    /** It is sound and could be activated. */
    READY,
    /** It is sound, and a coach switched it off. */
    DISABLED,
    /** Something about it is wrong. */
    REFUSED
  }
}
