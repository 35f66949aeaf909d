#include "detail/evidence_section.h"

#include "store/database.h"
#include "ui/detail/shown_pane.h"
#include "widgets/buttons.h"

#include <QDialog>
#include <QLineEdit>

#include <gtest/gtest.h>

namespace waymark::ui {

/// What stands behind Commits, in the pane.
class EvidenceSectionTest : public ShownPane
{
protected:
    EvidenceSectionTest() { show("git/commits"); }

    [[nodiscard]] std::vector<PaneRow*> rows() const
    {
        settle();
        std::vector<PaneRow*> all;
        for (PaneRow* row : pane->findChildren<PaneRow*>(QStringLiteral("evidence")))
            if (row->isVisible()) all.push_back(row);
        return all;
    }
    [[nodiscard]] std::vector<IconButton*> removers() const
    {
        settle();
        std::vector<IconButton*> all;
        for (IconButton* button : pane->findChildren<IconButton*>(QStringLiteral("removeEvidence")))
            if (button->isVisible()) all.push_back(button);
        return all;
    }
    [[nodiscard]] QStringList texts() const
    {
        QStringList all;
        for (const PaneRow* row : rows()) all << row->text();
        return all;
    }
    [[nodiscard]] static QString isolatedText(const QString& text) { return QChar(0x2068) + text + QChar(0x2069); }
    void link(const QString& address) const { ASSERT_TRUE(session->addLink({topic}, address)); }
    void nextDay() { computer.clock.moment.utcMs += 24 * 3'600'000; }
    void answer(const QString& dialogName, const QString& text) const
    {
        auto* dialog = find<QDialog>(dialogName);
        ASSERT_NE(dialog, nullptr);
        dialog->findChild<QLineEdit*>(QStringLiteral("field"))->setText(text);
        dialog->findChild<QAbstractButton*>(QStringLiteral("accept"))->click();
    }

    const Id topic = id("git/commits");
};

TEST_F(EvidenceSectionTest, OffersALinkAndAConfirmationAndNoNote)
{
    QStringList words;
    for (const auto& [name, help] :
        {std::pair("addLink", "Add a link"), std::pair("addConfirmation", "Say who confirms it")}) {
        const auto* button = find<QPushButton>(QString::fromLatin1(name));
        ASSERT_NE(button, nullptr) << name;
        EXPECT_EQ(button->accessibleName(), help);
        EXPECT_EQ(button->toolTip(), help);
        words << button->text();
    }
    EXPECT_EQ(words, QStringList({"Link", "Confirm"}));
    EXPECT_TRUE(rows().empty());
    EXPECT_TRUE(heads().contains(QStringLiteral("Evidence")));
}

TEST_F(EvidenceSectionTest, ALinkIsShortenedAndSaysItsDay)
{
    link(QStringLiteral("https://example.org/work/"));

    ASSERT_EQ(rows().size(), 1U);
    EXPECT_EQ(rows()[0]->text(), isolatedText(QStringLiteral("example.org/work")));
    EXPECT_EQ(rows()[0]->accessibleName(), rows()[0]->text() + QStringLiteral(", ") + today());
    EXPECT_EQ(rows()[0]->focusPolicy(), Qt::StrongFocus);
    EXPECT_TRUE(isPaintedAs(*rows()[0], [this](PaneRow& row) {
        row.setIcon(QStringLiteral("link"));
        row.setOutward(true);
        row.setTrailing(today());
    }));
}

TEST_F(EvidenceSectionTest, WhatIsNotOfTheWebKeepsItsScheme)
{
    link(QStringLiteral("http://example.org"));
    nextDay();
    link(QStringLiteral("mailto:bea@example.org"));
    nextDay();
    link(QStringLiteral("file:///home/ann/report.pdf"));

    EXPECT_EQ(texts(),
        QStringList(
            {isolatedText(QStringLiteral("example.org")), isolatedText(QStringLiteral("mailto:bea@example.org")),
                isolatedText(QStringLiteral("file:///home/ann/report.pdf"))}));
}

TEST_F(EvidenceSectionTest, AClickOpensTheLinkAndOfAFileItsFolder)
{
    const FollowedLinks followed(
        {QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("mailto"), QStringLiteral("file")});
    for (const char* address : {"https://example.org/a", "http://example.org/b", "mailto:bea@example.org"}) {
        link(QString::fromLatin1(address));
        nextDay();
    }
    link(QStringLiteral("file://") + QString::fromStdString((computer.folder.path() / "report.pdf").string()));

    for (PaneRow* row : rows()) row->click();

    EXPECT_EQ(followed.all(),
        QStringList({"https://example.org/a", "http://example.org/b", "mailto:bea@example.org",
            QStringLiteral("file://") + QString::fromStdString(computer.folder.path().string())}));
}

TEST_F(EvidenceSectionTest, AProjectLeadsToItself)
{
    ASSERT_TRUE(workspace->addEvidence(ann, std::vector{topic}, Evidence::Kind::Project, "t/first").hasValue());

    ASSERT_EQ(texts(), QStringList("First project"));
    EXPECT_TRUE(isPaintedAs(*rows()[0], [this](PaneRow& row) {
        row.setIcon(QStringLiteral("projects"));
        row.setTrailing(today());
    }));
    rows()[0]->click();
    EXPECT_EQ(opened, std::vector{id("first")});
}

TEST_F(EvidenceSectionTest, AConfirmationSaysByWhomAndWhenAndLeadsNowhere)
{
    ASSERT_TRUE(session->confirm({topic}, QStringLiteral("Bea")));

    ASSERT_EQ(rows().size(), 1U);
    const QString said =
        QStringLiteral("Confirmed by %1 on %2").arg(isolatedText(QStringLiteral("Bea")), dayText(workspace->today()));
    EXPECT_EQ(rows()[0]->text(), QStringLiteral("By ") + isolatedText(QStringLiteral("Bea")));
    EXPECT_EQ(rows()[0]->accessibleName(), said);
    EXPECT_EQ(rows()[0]->toolTip(), said);
    EXPECT_EQ(rows()[0]->focusPolicy(), Qt::NoFocus);
    EXPECT_TRUE(isPaintedAs(*rows()[0], [this](PaneRow& row) {
        row.setIcon(QStringLiteral("evidence"));
        row.setTrailing(today());
    }));
}

TEST_F(EvidenceSectionTest, EachPieceCanBeTakenAwayByItself)
{
    link(QStringLiteral("https://example.org/a"));
    nextDay();
    link(QStringLiteral("https://example.org/b"));
    ASSERT_EQ(removers().size(), 2U);
    EXPECT_EQ(
        removers()[0]->accessibleName(), QStringLiteral("Remove: ") + isolatedText(QStringLiteral("example.org/a")));
    EXPECT_EQ(removers()[0]->size(), QSize(rows()[0]->sizeHint().height(), rows()[0]->sizeHint().height()));
    EXPECT_EQ(removers()[0]->iconSize(), QSize(12, 12));

    removers()[0]->click();
    EXPECT_EQ(texts(), QStringList(isolatedText(QStringLiteral("example.org/b"))));
    removers()[0]->click();

    EXPECT_TRUE(rows().empty());
    EXPECT_TRUE(session->progress().evidenceOf(topic).empty());
}

TEST_F(EvidenceSectionTest, TheSpaceOfNoEvidenceIsGiven)
{
    link(QStringLiteral("https://example.org/a"));
    const auto* list = rows()[0]->parentWidget()->parentWidget();
    EXPECT_TRUE(list->isVisible());

    removers()[0]->click();
    EXPECT_TRUE(list->isHidden());
    ASSERT_TRUE(session->undo());

    EXPECT_TRUE(list->isVisible());
}

TEST_F(EvidenceSectionTest, RowsStayWhileTheEvidenceIsTheSame)
{
    link(QStringLiteral("https://example.org/a"));
    const auto before = rows();

    mark(State::Done, "git/commits");
    EXPECT_EQ(rows(), before);
    nextDay();
    link(QStringLiteral("https://example.org/b"));

    EXPECT_EQ(rows().size(), 2U);
}

TEST_F(EvidenceSectionTest, ALinkIsAskedFor)
{
    click(QStringLiteral("addLink"));
    answer(QStringLiteral("linkDialog"), QStringLiteral("https://example.org/a"));

    EXPECT_EQ(texts(), QStringList(isolatedText(QStringLiteral("example.org/a"))));
}

TEST_F(EvidenceSectionTest, AConfirmationIsAskedFor)
{
    click(QStringLiteral("addConfirmation"));
    answer(QStringLiteral("confirmDialog"), QStringLiteral("Bea"));

    ASSERT_EQ(session->progress().evidenceOf(topic).size(), 1U);
    EXPECT_EQ(session->progress().evidenceOf(topic)[0].kind, Evidence::Kind::Confirmed);
    EXPECT_EQ(session->progress().evidenceOf(topic)[0].value, "Bea");
}

TEST_F(EvidenceSectionTest, AnotherDayOfTheSamePieceIsShown)
{
    link(QStringLiteral("https://example.org/work/"));
    ASSERT_EQ(rows().size(), 1U);
    store::Database(computer.file(), store::Access::ReadWrite, 2'000).exec("UPDATE evidence SET day = '2026-11-01'");

    mark(State::Learning, "git/commits");

    ASSERT_EQ(rows().size(), 1U);
    EXPECT_TRUE(rows().front()->accessibleName().endsWith(shortDayText("2026-11-01")))
        << rows().front()->accessibleName().toStdString();
}

}   // namespace waymark::ui
