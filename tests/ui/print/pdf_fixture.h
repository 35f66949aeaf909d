#pragma once

#include "print/pdf_report.h"

#include "../../core/report/report_fixture.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include <algorithm>

namespace waymark::ui {

/// Runs with the program's own QGuiApplication (offscreen) and its fixed hash seed.
class PdfTest : public testing::Test
{
protected:
    QByteArray drawn(const PdfOptions& options = {}) const
    {
        const auto pdf = drawPdf(given.report(hasRole), options);
        EXPECT_TRUE(pdf.hasValue());
        return pdf.hasValue() ? *pdf : QByteArray();
    }

    QString save(const PdfOptions& options = {})
    {
        const QString path = m_folder.filePath(QStringLiteral("report.pdf"));
        const auto saved = savePdf(given.report(hasRole), options, path.toStdString());
        EXPECT_TRUE(saved.hasValue());
        return path;
    }

    /// What the tool of poppler-utils says about the saved report, in compatibility form.
    static QString said(const QString& tool, const QStringList& arguments)
    {
        QProcess process;
        process.start(tool, arguments);
        EXPECT_TRUE(process.waitForFinished());
        return QString::fromUtf8(process.readAllStandardOutput()).normalized(QString::NormalizationForm_KC);
    }

    QString textOf(const QString& path) const
    {
        return said(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    }

    /// True when one line holds all of them.
    static bool hasLine(const QString& text, const QStringList& parts)
    {
        for (const QString& line : text.split(QChar::LineFeed)) {
            const bool hasAll =
                std::all_of(parts.begin(), parts.end(), [&](auto& part) { return line.contains(part); });
            if (hasAll) return true;
        }
        return false;
    }

    /// As pdftotext reads them.
    QStringList pageTexts(const Report& report)
    {
        const QString path = m_folder.filePath(QStringLiteral("pages.pdf"));
        EXPECT_TRUE(savePdf(report, {}, path.toStdString()).hasValue());
        QStringList pages = textOf(path).split(QChar::FormFeed);
        if (!pages.isEmpty()) pages.removeLast();
        return pages;
    }

    ReportFixture given;
    bool hasRole = true;

private:
    QTemporaryDir m_folder;
};

#define NEEDS_TOOL(name)                                                                                               \
    if (QStandardPaths::findExecutable(QStringLiteral(name)).isEmpty()) GTEST_SKIP() << name " is not installed"

}
