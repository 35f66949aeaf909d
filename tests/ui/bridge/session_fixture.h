#pragma once

#include "bridge/preferences.h"
#include "bridge/session.h"
#include "store/database.h"
#include "support/sample_catalog.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTimer>
#include <QTimerEvent>

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <string>

namespace waymark::test {

/// A session without a window, with Ann as the learner, on the sample catalog and a second project of one step.
class SessionRoom : public testing::Test
{
protected:
    SessionRoom() { begin(); }

    /// The session of a new start.
    void begin()
    {
        session = std::make_unique<ui::Session>(*workspace, preferences);
        QObject::connect(session.get(), &ui::Session::noticeRaised, session.get(),
            [this](const ui::Notice& notice) { notices.push_back(notice); });
        QObject::connect(session.get(), &ui::Session::progressChanged, session.get(),
            [this](const ChangeSet& change) { changes.push_back(change); });
    }
    [[nodiscard]] static ui::Selection selectionOf(const Id& thing) { return {thing, {}, {}}; }
    [[nodiscard]] State state(const std::string& local) const { return session->progress().state(id(local)); }
    /// Of the only notice since they were cleared; fails the test when it is not the only one.
    [[nodiscard]] QString told() const
    {
        EXPECT_EQ(notices.size(), 1U);
        return notices.empty() ? QString() : notices.back().text;
    }

    /// Another program writes, and has not finished.
    void holdFile()
    {
        m_rival.emplace(computer.file(), store::Access::ReadWrite, 0);
        m_rival->exec("BEGIN IMMEDIATE");
    }
    void letFileGo()
    {
        m_rival->exec("ROLLBACK");
        m_rival.reset();
    }
    /// What needs the table is refused until it is brought back, as by a disk that cannot be read.
    void hide(const std::string& table) const { alter("ALTER TABLE " + table + " RENAME TO hidden"); }
    void bringBack(const std::string& table) const { alter("ALTER TABLE hidden RENAME TO " + table); }
    void alter(const std::string& sql) const
    {
        store::Database(computer.file(), store::Access::ReadWrite, 2'000).exec(sql);
    }

    // What the session does when it is time to, without waiting for it.
    void retry() const { letPass(timer(false)); }
    void look() const { letPass(timer(true)); }
    [[nodiscard]] bool isRetrying() const { return timer(false)->isActive(); }

    Computer computer;
    std::unique_ptr<Workspace> workspace = openImpatiently();
    LearnerId ann = workspace->addLearner("Ann", id("engineer")).value().id;
    ui::Preferences preferences;
    std::vector<ui::Notice> notices;
    std::vector<ChangeSet> changes;
    std::unique_ptr<ui::Session> session;

private:
    [[nodiscard]] std::unique_ptr<Workspace> openImpatiently()
    {
        Project second = computer.catalog.projects.front();
        second.id = id("second");
        second.title = "Second project";
        second.steps = {{id("second/only"), "Only", {}}};
        second.acceptance.clear();
        second.topics = {id("algebra/vectors"), id("frameworks/torch")};
        computer.catalog.projects.push_back(second);
        OpenOptions options = computer.options(computer.file());
        options.patience = std::chrono::milliseconds(20);
        return Workspace::open(options).value();
    }
    [[nodiscard]] QTimer* timer(bool isSlow) const
    {
        const auto all = session->findChildren<QTimer*>();
        const auto isSooner = [](const QTimer* a, const QTimer* b) { return a->interval() < b->interval(); };
        return isSlow ? *std::max_element(all.begin(), all.end(), isSooner)
                      : *std::min_element(all.begin(), all.end(), isSooner);
    }
    static void letPass(QTimer* timer)
    {
        ASSERT_TRUE(timer->isActive());
        QTimerEvent due(timer->timerId());
        QCoreApplication::sendEvent(timer, &due);
    }

    std::optional<store::Database> m_rival;
};

}   // namespace waymark::test
