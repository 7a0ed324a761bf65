package dev.cairn.ui.settings;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where things lie.
 *
 * @param workspace none where nobody said and the platform has no place for such things
 */
public record Places(Optional<Path> workspace) {}
