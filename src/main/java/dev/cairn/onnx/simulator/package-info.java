/**
 * Lifters who do not exist, with logs like those of people: docs/models.md says what is assumed.
 */
@NullMarked
package dev.cairn.onnx.simulator;

import org.jspecify.annotations.NullMarked;
