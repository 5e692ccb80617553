# What articles say that do not say the same.

conflict-evolving = The figure changes from one article to the next: { $values }.
conflict-correction = Corrected from one article to the next: { $values }.
conflict-divergence = The articles disagree: { $values }.
conflict-within = The article gives several values: { $values }.

## A value with the date of its article, and how one leads to the next

conflict-value = { $value } ({ $date })
conflict-then = { $values }, then { $later }
conflict-beside = { $values }; { $other }
