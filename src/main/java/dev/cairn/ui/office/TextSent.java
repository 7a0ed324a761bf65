package dev.cairn.ui.office;

import java.time.LocalDateTime;

/**
 * What left this machine about a runner.
 *
 * @param status of the answer; 0 where none came
 * @param named whether the runner's name is among the bytes
 */
public record TextSent(
    LocalDateTime when, String provider, long bytes, String sha256, long status, boolean named) {}
