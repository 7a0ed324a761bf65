package dev.cairn.ui.office;

import dev.cairn.intake.Finding;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.trail.FactChange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An athlete in a file that was dropped, and what taking it in would mean.
 *
 * @param source the file's name, with the line where it has many
 * @param file empty where it cannot be read
 * @param changes what would change of somebody known
 * @param findings why it cannot be read, or what the coach should know
 */
public record Incoming(
    String source,
    Kind kind,
    String id,
    String name,
    Optional<AthleteFile> file,
    List<FactChange> changes,
    List<Finding> findings) {
  public Incoming {
    changes = List.copyOf(changes);
    findings = List.copyOf(findings);
  }

  /** How it stands to what is there. */
  public enum Kind {
    NEW,
    /** Of somebody known, and something differs. */
    CHANGED,
    /** There already, byte for byte. */
    DUPLICATE,
    /** Another one of somebody who came before it. */
    TWICE,
    UNREADABLE;

    /** The last part of the key of its words. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether there is anything to take in. */
  public boolean possible() {
    return file.isPresent() && kind != Kind.DUPLICATE;
  }

  /** Whether a coach has to look before it is taken in. */
  public boolean doubtful() {
    return possible() && (kind == Kind.TWICE || !findings.isEmpty());
  }
}
