#pragma once

#include "bridge/session.h"
#include "shell/main_window.h"
#include "support/sample_catalog.h"

#include <QTreeView>
#include <gtest/gtest.h>

namespace waymark::test {

/// A story through the real window, off-screen, on the sample catalog with Ann as the learner.
class WindowStory : public testing::Test
{
protected:
    WindowStory();

    [[nodiscard]] QTreeView* checklist() const;
    /// Opens what it stands in; fails the test when it is not there.
    [[nodiscard]] QModelIndex rowOf(const std::string& local) const;
    void chooseRow(const std::string& local) const;
    void clickBoxOf(const std::string& local) const;

    [[nodiscard]] Qt::CheckState boxOf(const std::string& local) const;
    [[nodiscard]] QString notice() const;
    /// As another program reads it from the file.
    [[nodiscard]] State stateOnDisk(const std::string& local) const;

    Computer computer;
    std::unique_ptr<Workspace> workspace;
    LearnerId ann;
    std::unique_ptr<ui::Session> session;
    std::unique_ptr<ui::MainWindow> window;
};

}   // namespace waymark::test
