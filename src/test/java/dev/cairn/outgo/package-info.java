@NullMarked
package dev.cairn.outgo;

import org.jspecify.annotations.NullMarked;
