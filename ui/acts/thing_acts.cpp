#include "acts/thing_acts.h"

#include "bridge/session.h"
#include "dialogs/evidence_dialogs.h"
#include "insight/next_up.h"
#include "theme/marks.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeySequence>
#include <QMenu>
#include <QStringList>

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace waymark::ui {

namespace {

struct ActWords
{
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::ThingActs)
};

/// What is ticked, and not only gathered from other things.
bool isTickedKind(Kind kind)
{
    switch (kind) {
    case Kind::Topic:
    case Kind::Skill:
    case Kind::Step:
    case Kind::Check:
    case Kind::Practice:
    case Kind::Resource: return true;
    default: return false;
    }
}

/// The acts on some things, gathered one after another.
class Gathering
{
public:
    Gathering(Session& session, std::vector<Id> things, const Id& role, QWidget* window)
        : m_session(session), m_things(std::move(things)), m_window(window)
    {
        gatherItems(role);
    }

    std::vector<ThingAct> all()
    {
        if (!m_items.empty()) addStates();
        addSayings();
        addPlaces();
        return std::move(m_acts);
    }

private:
    [[nodiscard]] Kind kindOf(const Id& thing) const { return m_session.catalog().find(thing)->kind; }
    [[nodiscard]] bool isOne() const { return m_things.size() == 1; }

    [[nodiscard]] std::vector<Id> partsOf(const Id& thing, const Id& role) const
    {
        std::vector<Id> parts = m_session.catalog().itemsOf(thing);
        const Role* needing = m_session.catalog().role(role);
        if (needing == nullptr) return parts;
        for (const Need& need : needing->needs)
            if (need.skill == thing)
                std::erase_if(parts, [&](const Id& item) {
                    const Topic* topic = m_session.catalog().topic(item);
                    return topic != nullptr && topic->tier > need.through;
                });
        return parts;
    }

    /// Skipped ones below another thing stay as they are; who means them chooses them.
    void gatherItems(const Id& role)
    {
        std::unordered_set<Id> known;
        for (const Id& thing : m_things) {
            if (!isTickedKind(kindOf(thing))) continue;
            for (const Id& item : partsOf(thing, role)) {
                const bool isKept = item != thing && m_session.progress().state(item) == State::Skipped;
                if (!isKept && known.insert(item).second) m_items.push_back(item);
            }
        }
    }

    void add(const char* name, const QString& words, int key, std::function<void()> run, bool isOn = false)
    {
        m_acts.push_back({QString::fromLatin1(name), words, key, isOn, std::move(run)});
    }

    void part()
    {
        if (!m_acts.empty() && !m_acts.back().words.isEmpty()) m_acts.emplace_back();
    }

    [[nodiscard]] bool areAll(State state) const
    {
        return std::all_of(
            m_items.begin(), m_items.end(), [&](const Id& item) { return m_session.progress().state(item) == state; });
    }

    void addStates()
    {
        const auto mark = [&session = m_session, items = m_items](
                              State state) { return [&session, items, state] { session.markOrOpen(state, items); }; };
        add("done", ActWords::tr("Done"), Qt::Key_Space, mark(State::Done), areAll(State::Done));
        add("learning", ActWords::tr("Learning"), Qt::Key_L, mark(State::Learning), areAll(State::Learning));
        add("skipped", ActWords::tr("Skipped"), Qt::Key_S, mark(State::Skipped), areAll(State::Skipped));
        add("doneOn", ActWords::tr("Done on…"), 0,
            [&session = m_session, items = m_items, window = m_window] { askForDay(session, items, window); });
        addLater();
        part();
    }

    void addLater()
    {
        std::vector<Id> topics;
        std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(topics), [this](const Id& item) {
            const State state = m_session.progress().state(item);
            return kindOf(item) == Kind::Topic && (state == State::Open || state == State::Learning);
        });
        if (topics.empty()) return;
        const bool areOver = std::all_of(topics.begin(), topics.end(), [this](const Id& topic) {
            return isPassedOver(m_session.catalog(), m_session.progress(), topic, m_session.workspace().today());
        });
        add(
            "later", ActWords::tr("Not now"), 0,
            [&session = m_session, topics, areOver] { session.passOver(topics, !areOver); }, areOver);
    }

    void addSayings()
    {
        const bool hasNote = isOne() &&
            (m_session.catalog().isItem(m_things.front()) || kindOf(m_things.front()) == Kind::Skill ||
                kindOf(m_things.front()) == Kind::Project);
        if (hasNote)
            add("note", ActWords::tr("Note"), Qt::Key_N,
                [&session = m_session, thing = m_things.front()] { session.writeNote(thing); });
        std::vector<Id> shown = m_items;
        for (const Id& thing : m_things)
            if (kindOf(thing) == Kind::Project || kindOf(thing) == Kind::Question) shown.push_back(thing);
        // Of a whole skill each topic would get it; who means that selects them.
        const bool isSkill = std::any_of(
            m_things.begin(), m_things.end(), [this](const Id& thing) { return kindOf(thing) == Kind::Skill; });
        if (!shown.empty() && !isSkill) {
            add("link", ActWords::tr("Add a link…"), Qt::Key_E,
                [&session = m_session, shown, window = m_window] { askForLink(session, shown, window); });
            add("confirm", ActWords::tr("Confirm…"), Qt::Key_C,
                [&session = m_session, shown, window = m_window] { askForConfirmation(session, shown, window); });
        }
        part();
    }

    void addPlaces()
    {
        if (isOne()) {
            const Id thing = m_things.front();
            add("open", ActWords::tr("Show in its place"), 0, [&session = m_session, thing] { session.open(thing); });
            const Skill* skill = m_session.catalog().skill(thing);
            if (skill == nullptr) skill = m_session.catalog().skillOf(thing);
            if (skill != nullptr)
                add("matrix", ActWords::tr("Show in the matrix"), Qt::Key_M,
                    [&session = m_session, id = skill->id] { session.showInMatrix(id); });
        }
        QStringList names;
        for (const Id& thing : m_things) names << qstring(m_session.catalog().title(thing));
        add("copy", ActWords::tr("Copy"), 0,
            [text = names.join(QLatin1Char('\n'))] { QGuiApplication::clipboard()->setText(text); });
    }

    Session& m_session;
    std::vector<Id> m_things;
    QWidget* m_window;
    std::vector<Id> m_items;   ///< that are ticked
    std::vector<ThingAct> m_acts;
};

QString withKey(const ThingAct& act)
{
    if (act.key == 0) return act.words;
    // After a tab a menu shows it at the end of the row, and does not listen to it.
    return act.words + QLatin1Char('\t') + QKeySequence(act.key).toString(QKeySequence::NativeText);
}

}   // namespace

std::vector<ThingAct> actsOn(Session& session, const Selection& on, QWidget* window)
{
    std::vector<Id> known = on.items.size() > 1 ? on.items : std::vector{on.thing};
    std::erase_if(known, [&](const Id& thing) { return session.catalog().find(thing) == nullptr; });
    if (known.empty() || !session.hasLearner()) return {};
    return Gathering(session, std::move(known), on.role, window).all();
}

bool fillActs(QMenu& menu, Session& session, const Selection& on, QWidget* window, const std::function<void()>& first)
{
    for (ThingAct& act : actsOn(session, on, window)) {
        if (act.words.isEmpty()) {
            menu.addSeparator();
            continue;
        }
        auto* action = menu.addAction(withKey(act), &session, [first, run = std::move(act.run)] {
            if (first) first();
            run();
        });
        action->setObjectName(QStringLiteral("act-") + act.name);
        action->setCheckable(act.isOn);
        action->setChecked(act.isOn);
    }
    return !menu.isEmpty();
}

bool actByKey(Session& session, const Selection& on, int key, QWidget* window)
{
    for (const ThingAct& act : actsOn(session, on, window)) {
        if (act.key != key || act.key == 0) continue;
        act.run();
        return true;
    }
    return false;
}

}   // namespace waymark::ui
