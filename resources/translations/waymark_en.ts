<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>QObject</name>
    <message numerus="yes">
        <source>Restoring it takes away %n entries that came later.</source>
        <translation>
            <numerusform>Restoring it takes away %n entry that came later.</numerusform>
            <numerusform>Restoring it takes away %n entries that came later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n earlier</numerusform>
            <numerusform>%n earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n steps</source>
        <translation>
            <numerusform>%1 of %n step</numerusform>
            <numerusform>%1 of %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checks</source>
        <translation>
            <numerusform>%1 of %n check</numerusform>
            <numerusform>%1 of %n checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n topics first</source>
        <translation>
            <numerusform>%1 of %n topic first</numerusform>
            <numerusform>%1 of %n topics first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark the %n topics that it shows</source>
        <translation>
            <numerusform>Mark the topic that it shows</numerusform>
            <numerusform>Mark the %n topics that it shows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Any %n of: %1.</source>
        <translation>
            <numerusform>Any %n of: %1.</numerusform>
            <numerusform>Any %n of: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n topics done</source>
        <translation>
            <numerusform>%1 of %n topic done</numerusform>
            <numerusform>%1 of %n topics done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n practices</source>
        <translation>
            <numerusform>%1 of %n practice</numerusform>
            <numerusform>%1 of %n practices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New: %n entries of the log, about %1.</source>
        <translation>
            <numerusform>New: %n entry of the log, about %1.</numerusform>
            <numerusform>New: %n entries of the log, about %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::RefusedFile</name>
    <message numerus="yes">
        <source>The newest good backup was made on %1, with %n entries of %2.</source>
        <translation>
            <numerusform>The newest good backup was made on %1, with %n entry of %2.</numerusform>
            <numerusform>The newest good backup was made on %1, with %n entries of %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::AreaSpokes</name>
    <message numerus="yes">
        <source>%1: %2 of %n topics done</source>
        <translation>
            <numerusform>%1: %2 of %n topic done</numerusform>
            <numerusform>%1: %2 of %n topics done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::BurnChart</name>
    <message numerus="yes">
        <source>%1: %2 of %3 done, %n topics</source>
        <translation>
            <numerusform>%1: %2 of %3 done, %n topic</numerusform>
            <numerusform>%1: %2 of %3 done, %n topics</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::CoverHighlights</name>
    <message numerus="yes">
        <source>%n topics in %1</source>
        <translation>
            <numerusform>%n topic in %1</numerusform>
            <numerusform>%n topics in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n projects under way</source>
        <translation>
            <numerusform>%n project under way</numerusform>
            <numerusform>%n projects under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n projects finished</source>
        <translation>
            <numerusform>%n project finished</numerusform>
            <numerusform>%n projects finished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::CoverPart</name>
    <message numerus="yes">
        <source>%1 of %n topics</source>
        <translation>
            <numerusform>%1 of %n topic</numerusform>
            <numerusform>%1 of %n topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other projects</source>
        <translation>
            <numerusform>and %n other project</numerusform>
            <numerusform>and %n other projects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::ForecastWords</name>
    <message numerus="yes">
        <source>Not enough history: %1 ordinary weeks with something done are needed, there are %n</source>
        <translation>
            <numerusform>Not enough history: %1 ordinary weeks with something done are needed, there is %n</numerusform>
            <numerusform>Not enough history: %1 ordinary weeks with something done are needed, there are %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::GapPart</name>
    <message numerus="yes">
        <source>%n topics</source>
        <translation>
            <numerusform>%n topic</numerusform>
            <numerusform>%n topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 a week, over the last %n weeks</source>
        <translation>
            <numerusform>%1 a week, over the last %n week</numerusform>
            <numerusform>%1 a week, over the last %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1 a week it is %n weeks.</source>
        <translation>
            <numerusform>At %1 a week it is %n week.</numerusform>
            <numerusform>At %1 a week it is %n weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topics are skipped and not counted here.</source>
        <translation>
            <numerusform>%n topic is skipped and not counted here.</numerusform>
            <numerusform>%n topics are skipped and not counted here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::GuidePage</name>
    <message numerus="yes">
        <source>%n sections</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n practices</source>
        <translation>
            <numerusform>%1 of %n practice</numerusform>
            <numerusform>%1 of %n practices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::HeatMap</name>
    <message numerus="yes">
        <source>%n topics done in the last 26 weeks</source>
        <translation>
            <numerusform>%n topic done in the last 26 weeks</numerusform>
            <numerusform>%n topics done in the last 26 weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topics done</source>
        <translation>
            <numerusform>%n topic done</numerusform>
            <numerusform>%n topics done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::InsightsPage</name>
    <message numerus="yes">
        <source>%1 of %n topics done</source>
        <translation>
            <numerusform>%1 of %n topic done</numerusform>
            <numerusform>%1 of %n topics done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; most is left of %2: %n topics</source>
        <translation>
            <numerusform>%1; most is left of %2: %n topic</numerusform>
            <numerusform>%1; most is left of %2: %n topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 a week on average over %n weeks; %2 in the best of them</source>
        <translation>
            <numerusform>%1 a week on average over %n week, which had %2</numerusform>
            <numerusform>%1 a week on average over %n weeks; %2 in the best of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::Notices</name>
    <message numerus="yes">
        <source>Mark the %n topics that it shows</source>
        <translation>
            <numerusform>Mark the topic that it shows</numerusform>
            <numerusform>Mark the %n topics that it shows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::OverviewHead</name>
    <message numerus="yes">
        <source>%1 of %n topics</source>
        <translation>
            <numerusform>%1 of %n topic</numerusform>
            <numerusform>%1 of %n topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks at %1 a week</source>
        <translation>
            <numerusform>%n week at %1 a week</numerusform>
            <numerusform>%n weeks at %1 a week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::PaceChart</name>
    <message numerus="yes">
        <source>Week of %1: %2, %n topics</source>
        <translation>
            <numerusform>Week of %1: %2, %n topic</numerusform>
            <numerusform>Week of %1: %2, %n topics</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::ProjectsPage</name>
    <message numerus="yes">
        <source>%1 of %n steps</source>
        <translation>
            <numerusform>%1 of %n step</numerusform>
            <numerusform>%1 of %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n topics first</source>
        <translation>
            <numerusform>%1 of %n topic first</numerusform>
            <numerusform>%1 of %n topics first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n projects</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::ProjectsPart</name>
    <message numerus="yes">
        <source>%n topics to learn first</source>
        <translation>
            <numerusform>%n topic to learn first</numerusform>
            <numerusform>%n topics to learn first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n steps</source>
        <translation>
            <numerusform>of %n step</numerusform>
            <numerusform>of %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::ReportDialog</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::ReportPreview</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::RoleCompareView</name>
    <message numerus="yes">
        <source>To %1, %n must-have topics are missing: %2.</source>
        <translation>
            <numerusform>To %1, %n must-have topic is missing: %2.</numerusform>
            <numerusform>To %1, %n must-have topics are missing: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2, %n must-have topics are missing: %3.</source>
        <translation>
            <numerusform>From %1 to %2, %n must-have topic is missing: %3.</numerusform>
            <numerusform>From %1 to %2, %n must-have topics are missing: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::RoleGapModel</name>
    <message numerus="yes">
        <source>%n topics</source>
        <translation>
            <numerusform>%n topic</numerusform>
            <numerusform>%n topics</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::RolesPage</name>
    <message numerus="yes">
        <source>%n roles</source>
        <translation>
            <numerusform>%n role</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skills</source>
        <translation>
            <numerusform>%n skill</numerusform>
            <numerusform>%n skills</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::RungSection</name>
    <message numerus="yes">
        <source>%1 of %n topics first</source>
        <translation>
            <numerusform>%1 of %n topic first</numerusform>
            <numerusform>%1 of %n topics first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n steps</source>
        <translation>
            <numerusform>%1 of %n step</numerusform>
            <numerusform>%1 of %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::SearchPalette</name>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::SectionView</name>
    <message numerus="yes">
        <source>%1 of %n practices</source>
        <translation>
            <numerusform>%1 of %n practice</numerusform>
            <numerusform>%1 of %n practices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practices</source>
        <translation>
            <numerusform>%n practice</numerusform>
            <numerusform>%n practices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::SelectionBand</name>
    <message numerus="yes">
        <source>%n topics selected</source>
        <translation>
            <numerusform>%n topic selected</numerusform>
            <numerusform>%n topics selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items selected</source>
        <translation>
            <numerusform>%n item selected</numerusform>
            <numerusform>%n items selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::SettingsPage</name>
    <message numerus="yes">
        <source>All is well: %n entries of the log read, every state derived anew.</source>
        <translation>
            <numerusform>All is well: %n entry of the log read, every state derived anew.</numerusform>
            <numerusform>All is well: %n entries of the log read, every state derived anew.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::SkillsPart</name>
    <message numerus="yes">
        <source>of %n topics</source>
        <translation>
            <numerusform>of %n topic</numerusform>
            <numerusform>of %n topics</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::WeekFigures</name>
    <message numerus="yes">
        <source>days in a row</source>
        <translation>
            <numerusform>day in a row</numerusform>
            <numerusform>days in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days with something done</source>
        <translation>
            <numerusform>day with something done</numerusform>
            <numerusform>days with something done</numerusform>
        </translation>
    </message>
</context>
</TS>
