/**
 * The command line: one class per command, each asking the packages below and showing the answer.
 */
@NullMarked
package dev.cairn.cli;

import org.jspecify.annotations.NullMarked;
